/**
 * Where a change stands, in the spec's grammar of paths: `RunInstances.input.Disks[].Size`, `type:Disk.Size`, `error:Code`; what is no
 * name but a field of it stands behind `#`: `type:Disk.Size#constraints.maximum`, `#protocol.endpoint`.
 */
import type { Step } from "./change.js";

export interface Path {
  /** Up to `#`; empty for the service itself. */
  readonly item: string;
  /** Behind `#`; empty where the change is one of the whole item. */
  readonly field: string;
  /** Last name in the path. */
  readonly name: string;
}

export function pathOf(at: readonly Step[]): Path {
  const [root, first, ...rest] = at;
  if (typeof first !== "string") return pathOfService(at);
  if (root === "errors") return { item: `error:${first}`, field: printSteps(rest), name: first };
  if (root === "types") return pathInto(`type:${first}`, first, rest[0] === "members" ? rest.slice(1) : rest);
  if (root !== "actions") return pathOfService(at);
  const [list, ...steps] = rest;
  const isMembers = (list === "input" || list === "output") && steps.length > 0;
  return isMembers ? pathInto(`${first}.${list}`, first, steps) : pathInto(first, first, rest);
}

/** Its name is that of the item: `#protocol.commonParameters.HmacSHA1.Nonce.required` speaks of `Nonce`. */
function pathOfService(at: readonly Step[]): Path {
  const item = at.find((step) => typeof step === "object");
  return { item: "", field: printSteps(at), name: nameOf(item ?? at[at.length - 1]) };
}

export function printPath(at: readonly Step[]): string {
  const { item, field } = pathOf(at);
  return field === "" ? item : `${item}#${field}`;
}

/** Members of members, as long as the steps name them; a form of a structure stands in round brackets: `Parts[](Code=Lid).Size`. */
function pathInto(start: string, owner: string, steps: readonly Step[]): Path {
  let [item, name, rest] = [start, owner, steps];
  for (let next = rest[0]; typeof next === "object"; next = rest[0]) {
    [item, name, rest] = [`${item}.${next.item}`, next.item, rest.slice(1)];
    if (rest[0] !== "type") break;
    const depth = rest.slice(1).findIndex((step) => step !== "of");
    let inner = rest.slice(1 + depth);
    const form = inner[0] === "variants" ? inner[1] : undefined;
    if (typeof form === "object") [name, rest, inner] = [form.item, inner.slice(2), inner.slice(2)];
    const isInside = inner[0] === "members" && typeof inner[1] === "object";
    if (isInside || typeof form === "object") item += "[]".repeat(depth);
    if (typeof form === "object") item += `(${form.item})`;
    if (!isInside) break;
    rest = inner.slice(1);
  }
  return { item, field: printSteps(rest), name };
}

function printSteps(steps: readonly Step[]): string {
  return steps.map(nameOf).join(".");
}

function nameOf(step: Step | undefined): string {
  return typeof step === "object" ? step.item : (step ?? "");
}
