/** Objects of a spec -> all objects that they hold, directly or through others; a type inside itself ends there. */
import type { Member, Spec } from "../../4-spec/spec.js";
import { innermost } from "./innermost.js";

export class Reach {
  private readonly specs: readonly Spec[];

  constructor(...specs: readonly Spec[]) {
    this.specs = specs;
  }

  from(paths: readonly string[]): ReadonlySet<string> {
    const reached = new Set<string>();
    const open = [...paths];
    for (let path = open.pop(); path !== undefined; path = open.pop()) {
      if (reached.has(path)) continue;
      reached.add(path);
      for (const spec of this.specs) open.push(...objectsIn(path, membersAt(spec, path)));
    }
    return reached;
  }
}

function objectsIn(owner: string, members: readonly Member[]): string[] {
  return members.flatMap(({ name, type }) => {
    const { depth, last } = innermost(type);
    if (last.kind === "ref") return [`type:${last.name}`];
    return last.kind === "struct" ? [`${owner}.${name}${"[]".repeat(depth)}`] : [];
  });
}

/** `BrewTea.input`, `type:Pot`, `BrewTea.input.Pots[]` -> the members that stand there. */
export function membersAt({ actions, types }: Spec, path: string): readonly Member[] {
  const [, root = "", list, rest = ""] = /^(type:[^.]*|[^.]*)(?:\.(input|output)(?=\.|$))?(.*)$/s.exec(path) ?? [];
  const own = root.startsWith("type:")
    ? recordAt(types, root.slice(5))?.members
    : listAt(recordAt(actions, root), list);
  return rest
    .split(".")
    .slice(1)
    .reduce<readonly Member[]>((members, step) => {
      const found = members.find(({ name }) => name === step.replace(/(?:\[\])+$/, ""));
      const last = found && innermost(found.type).last;
      return last?.kind === "struct" ? last.members : [];
    }, own ?? []);
}

function listAt(action: Spec["actions"][string] | undefined, list: string | undefined): readonly Member[] | undefined {
  return list === "output" ? action?.output : list === "input" ? action?.input : undefined;
}

function recordAt<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
