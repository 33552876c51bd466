/**
 * A request that a consumer writes, and the members that the old and the new spec know -> each member with what is given for it. Nested
 * objects and items of lists are entered; members of a named type stand under the path of the type.
 */
import type { Member, Spec, TypeExpression } from "../../4-spec/spec.js";
import { innermost } from "../client/innermost.js";
import { membersAt } from "../client/reach.js";
import type { RequestUse } from "../uses/use.js";
import type { Entry, ObjectValue, Value } from "../uses/value.js";

/** An object in a request. */
export interface RequestObject {
  /** Of its members: `BrewTea.input`, `type:Pot`. */
  readonly owner: string;
  readonly value: ObjectValue;
  /** It is all that is sent: what it leaves out is absent. */
  readonly whole: boolean;
}

/** A member of one. */
export interface RequestSlot {
  readonly path: string;
  readonly in: RequestObject;
  /** Absent in the spec of a side that does not know it. */
  readonly before: Member | undefined;
  readonly after: Member | undefined;
  /** What is given, where something is. */
  readonly entry: Entry | undefined;
}

export interface RequestParts {
  readonly objects: readonly RequestObject[];
  readonly slots: readonly RequestSlot[];
}

export function partsOfRequest({ owner, whole, value }: RequestUse, before: Spec, after: Spec): RequestParts {
  const objects: RequestObject[] = [];
  const slots: RequestSlot[] = [];
  const visit = (object: RequestObject, old: readonly Member[], now: readonly Member[]): void => {
    objects.push(object);
    const fresh = now.filter(({ name }) => !old.some((member) => member.name === name));
    for (const member of [...old, ...fresh]) {
      const path = `${object.owner}.${member.name}`;
      const next = now.find(({ name }) => name === member.name);
      const previous = fresh.includes(member) ? undefined : member;
      const entry = object.value.entries.get(member.name);
      slots.push({ path, in: object, before: previous, after: next, entry });
      if (entry) for (const inner of objectsIn(entry.value)) enter(path, member.type, next?.type, inner);
    }
  };
  const enter = (path: string, type: TypeExpression, next: TypeExpression | undefined, own: ObjectValue): void => {
    const { depth, last } = innermost(type);
    const now = next && innermost(next).last;
    if (last.kind === "ref") {
      const below = `type:${last.name}`;
      visit({ owner: below, value: own, whole: true }, membersAt(before, below), membersAt(after, below));
    } else if (last.kind === "struct") {
      const members = now?.kind === "struct" ? now.members : [];
      visit({ owner: path + "[]".repeat(depth), value: own, whole: true }, last.members, members);
    }
  };
  visit({ owner, value, whole }, membersAt(before, owner), membersAt(after, owner));
  return { objects, slots };
}

/** An object, or those in a list. */
export function objectsIn(value: Value): ObjectValue[] {
  if (value.kind === "object") return [value];
  return value.kind === "list" ? value.items.flatMap(objectsIn) : [];
}
