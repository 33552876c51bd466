// A spec -> the same with one thing edited, each way in which one thing can be: what goes, comes, and becomes another.
import type { Member, Spec } from "../../../generator/4-spec/spec.js";

export interface Edited {
  readonly name: string;
  readonly spec: Spec;
}

type MutableMember = { -readonly [Key in keyof Member]: Member[Key] };
type Edit = (members: MutableMember[], index: number) => void;

const EDITS: Readonly<Record<string, Edit>> = {
  removed: (members, index) => void members.splice(index, 1),
  "joined by one that is required": (members, index) =>
    void members.splice(index, 0, { name: "Fresh", type: { kind: "string" }, required: true }),
  "joined by one that is not": (members, index) =>
    void members.splice(index, 0, { name: "Fresh", type: { kind: "string" }, required: false }),
  "of the other requirement": (members, index) => set(members[index], "required", members[index]?.required !== true),
  "null or not": (members, index) => toggle(members[index], "nullable"),
  "read only or not": (members, index) => toggle(members[index], "readOnly"),
  "of another type": (members, index) =>
    set(members[index], "type", members[index]?.type.kind === "boolean" ? { kind: "string" } : { kind: "boolean" }),
  "a list": (members, index) =>
    set(members[index], "type", { kind: "array", of: members[index]?.type ?? { kind: "any" } }),
  "under another name": (members, index) => set(members[index], "name", `${members[index]?.name}Now`),
};

function set<Key extends keyof Member>(member: MutableMember | undefined, key: Key, value: Member[Key]): void {
  if (member) member[key] = value;
}

function toggle(member: MutableMember | undefined, key: "nullable" | "readOnly"): void {
  if (member?.[key]) delete member[key];
  else set(member, key, true);
}

/** Lists of members, by what holds them. */
function listsOf({ actions, types }: Spec): Map<string, MutableMember[]> {
  const own = Object.entries(actions).flatMap(([name, { input = [], output = [] }]) => [
    [`${name}.input`, input] as const,
    [`${name}.output`, output] as const,
  ]);
  const named = Object.entries(types).map(([name, { members }]) => [`type:${name}`, members] as const);
  return new Map([...own, ...named].map(([name, members]) => [name, members as MutableMember[]]));
}

export function editsOf(spec: Spec): Edited[] {
  const members = [...listsOf(spec)].flatMap(([path, list]) =>
    list.flatMap(({ name }, index) =>
      Object.entries(EDITS).map(([how, edit]): Edited => {
        const edited = structuredClone(spec);
        edit(listsOf(edited).get(path) ?? [], index);
        return { name: `${path}.${name} ${how}`, spec: edited };
      }),
    ),
  );
  const actions = Object.keys(spec.actions).map((name): Edited => {
    const { [name]: _, ...others } = spec.actions;
    return { name: `${name} removed`, spec: { ...spec, actions: others } };
  });
  const paging = Object.entries(spec.actions).flatMap(([name, action]): Edited[] => {
    const { paging: own, ...rest } = action;
    return own
      ? [{ name: `${name} without pages`, spec: { ...spec, actions: { ...spec.actions, [name]: rest } } }]
      : [];
  });
  return [...actions, ...paging, ...members];
}
