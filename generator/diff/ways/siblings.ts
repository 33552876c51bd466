/**
 * Members that a condition or a rule names -> what calls that were right before can hold of them. A rule that none of these calls
 * breaks asks for nothing new, however strict it reads: the members that it parts may have come with it.
 */
import type { Member } from "../../4-spec/spec.js";
import type { Change, Step } from "../change.js";
import type { Places } from "./places.js";

export interface Sibling {
  /** It came: no call of before gives it. */
  readonly isNew: boolean;
  /** No call of before leaves it out. */
  readonly wasRequired: boolean;
  /** Whether it is documented only now that the member may have the value. */
  isNewValue(value: unknown): boolean;
}

/** A member by its path from the list that holds it. Of one inside another it is known only whether the outer one came. */
export function siblingOf(path: string, list: readonly Step[], places: Places): Sibling {
  const members = (places.old(list) ?? []) as readonly Member[];
  const changes = places.changesIn(list);
  const stands = (name: string): number => members.findIndex((own) => own.name === name);
  const came = (name: string): boolean => changes.some((own) => own.what === "added" && isNamed(own, name));
  const isOwn = stands(path) >= 0 || came(path);
  const name = isOwn ? path : (path.split(".")[0] ?? "");
  const item = oldNameOf(name, changes);
  const index = stands(item);
  const values = isOwn && index >= 0 ? places.changesIn([...list, { item, index }, "constraints", "enum"]) : [];
  return {
    isNew: index < 0 && came(name),
    wasRequired: isOwn && members[index]?.required === true,
    isNewValue: (value) => values.some((own) => own.what === "added" && isNamed(own, JSON.stringify(value))),
  };
}

/** The path of a member as it is now, where its first name was renamed. */
export function pathNow(path: string, list: readonly Step[], places: Places): string {
  const [first = "", ...rest] = path.split(".");
  const renamed = places.changesIn(list).find((own) => own.what === "renamed" && isNamed(own, first));
  return [typeof renamed?.after === "string" ? renamed.after : first, ...rest].join(".");
}

function oldNameOf(name: string, changes: readonly Change[]): string {
  const renamed = changes.find((own) => own.what === "renamed" && own.after === name);
  return typeof renamed?.before === "string" ? renamed.before : name;
}

function isNamed({ at }: Change, name: string): boolean {
  const last = at[at.length - 1];
  return (typeof last === "object" ? last.item : last) === name;
}
