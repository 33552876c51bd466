/**
 * A path in the spec's grammar (`RunInstances.input.Disks[].Size`, `type:Disk.Size`, `error:Code`) -> the place in the pages that tells
 * of it; undefined where the spec of today holds no such thing: what a release removed has no page any more.
 */
import type { Member, Spec, TypeExpression } from "../../4-spec/spec.js";
import type { SitePaths } from "./paths.js";

interface Context {
  readonly spec: Spec;
  readonly paths: SitePaths;
  /** From the page to the folder of the service. */
  readonly up: string;
}

export function linkNamed(path: string, { spec, paths, up }: Context): string | undefined {
  const [, kind, name = ""] = /^(?:(type|error):)?(.*)$/s.exec(path) ?? [];
  if (kind === "error") return paths.error(name, up).href;
  const [owner, inside] = cutAtDot(name);
  if (kind === "type") {
    const type = Object.hasOwn(spec.types, owner) ? spec.types[owner] : undefined;
    const row = rowOf(inside ?? "", type?.members ?? []);
    return inside === undefined ? paths.type(owner, up).href : row && paths.member(owner, undefined, row, up).href;
  }
  if (inside === undefined) return paths.action(owner, up).href;
  const [side, member = ""] = cutAtDot(inside);
  if (side !== "input" && side !== "output") return undefined;
  const action = Object.hasOwn(spec.actions, owner) ? spec.actions[owner] : undefined;
  const row = rowOf(member, action?.[side] ?? []);
  return row && paths.member(owner, side, row, up).href;
}

function cutAtDot(text: string): [string, string?] {
  const dot = text.indexOf(".");
  return dot < 0 ? [text] : [text.slice(0, dot), text.slice(dot + 1)];
}

/** `Disks[].Size` -> `Disks.Size`, where the page has a row for it: members of structures described in place have. */
function rowOf(path: string, members: readonly Member[]): string | undefined {
  for (const { name, type } of members) {
    // Names of flat vendors have dots of their own: each member says how much of the path it takes.
    if (!path.startsWith(name)) continue;
    const rest = path.slice(name.length).replace(/^(?:\[\]|\{\})+/, "");
    if (rest === "") return name;
    const found = rest.startsWith(".") ? rowOf(rest.slice(1), membersOf(type)) : undefined;
    if (found !== undefined) return `${name}.${found}`;
  }
  return undefined;
}

function membersOf(type: TypeExpression): readonly Member[] {
  if (type.kind === "array" || type.kind === "map") return membersOf(type.of);
  return type.kind === "struct" ? type.members : [];
}
