/**
 * A condition under which a member must be given -> which way it goes: one that holds more often lets less pass. Any condition of a
 * list makes the member needed, so that one is judged by all of them. `same` where the list asks for the same in other words.
 */
import type { Condition, Member } from "../../4-spec/spec.js";
import type { Change } from "../change.js";
import { memberAt, memberOf, type Places } from "./places.js";
import type { Way } from "../rule.js";
import { pathNow, siblingOf } from "./siblings.js";

export function relateConditions(change: Change, places: Places): Way | "same" {
  const list = change.at.slice(0, -1);
  const member = memberAt(change.at);
  const members = member.slice(0, -1);
  // What must always be given now asks for no condition: that it must is told of the member.
  if ((places.now(member) as Member | undefined)?.required === true) return "same";
  const toNow = (own: Condition): Condition => ({ ...own, member: pathNow(own.member, members, places) });
  const old = ((places.old(list) ?? []) as readonly Condition[]).map(toNow);
  const now = (places.now(list) ?? []) as readonly Condition[];
  const came = change.after as Condition | undefined;
  const gone = change.before === undefined ? undefined : toNow(change.before as Condition);
  const isStricter = came !== undefined && !isCovered(came, old);
  const isLooser = gone !== undefined && !isCovered(gone, now);
  if (!isStricter) return isLooser ? (came ? "widened" : "removed") : "same";
  const rest =
    "is" in came ? { ...came, is: came.is.filter((value) => !isCovered({ ...came, is: [value] }, old)) } : came;
  if (isHarmless(rest, memberOf(change.at, places).required === true, members, places)) return "widened";
  return isLooser ? "changed" : old.length === 0 ? "added" : "narrowed";
}

/** Whenever the condition holds, one of the others does. */
function isCovered(condition: Condition, others: readonly Condition[]): boolean {
  const ofMember = others.filter((own) => own.member === condition.member);
  if ("present" in condition) return ofMember.some((own) => "present" in own && own.present === condition.present);
  return condition.is.every((value) => ofMember.some((own) => ("is" in own ? own.is.includes(value) : own.present)));
}

/** No call of before leaves the member out while the condition holds. */
function isHarmless(condition: Condition, wasRequired: boolean, members: Change["at"], places: Places): boolean {
  if (wasRequired) return true;
  const other = siblingOf(condition.member, members, places);
  if ("present" in condition) return condition.present ? other.isNew : other.wasRequired;
  return other.isNew || condition.is.every((value) => other.isNewValue(value));
}
