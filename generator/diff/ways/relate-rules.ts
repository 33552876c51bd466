/**
 * A rule across members -> which way it goes, by what calls may give: of all sets of its members, which pass before and which after.
 * `same` where the rules of the owner ask for the same in other words; `widened` also of a rule that no call of before can break.
 */
import type { MemberRule } from "../../4-spec/spec.js";
import type { Change, Step } from "../change.js";
import type { Places } from "./places.js";
import type { Way } from "../rule.js";
import { pathNow, siblingOf } from "./siblings.js";

/** How many of a member a call can give: 0 to 1, or only one of both. */
type Count = readonly [least: number, most: number];
type CountOf = (member: string) => Count;

export function relateRules(change: Change, places: Places): Way | "same" {
  const list = change.at.slice(0, -1);
  const members: readonly Step[] = [...list.slice(0, -1), list[0] === "actions" ? "input" : "members"];
  const toNow = (own: MemberRule): MemberRule => ({
    ...own,
    members: own.members.map((path) => pathNow(path, members, places)),
  });
  const old = ((places.old(list) ?? []) as readonly MemberRule[]).map(toNow);
  const now = (places.now(list) ?? []) as readonly MemberRule[];
  const came = change.after as MemberRule | undefined;
  const gone = change.before === undefined ? undefined : toNow(change.before as MemberRule);
  const isStricter = came !== undefined && !old.some((own) => isWithin(own, came, anyCall));
  const isLooser = gone !== undefined && !now.some((own) => isWithin(own, gone, anyCall));
  if (!isStricter) return isLooser ? (came ? "widened" : "removed") : "same";
  const oldCall: CountOf = (member) => {
    const { isNew, wasRequired } = siblingOf(member, members, places);
    return [wasRequired ? 1 : 0, isNew ? 0 : 1];
  };
  if ([undefined, ...old].some((own) => isWithin(own, came, oldCall))) return "widened";
  return gone === undefined ? "added" : isLooser ? "changed" : "narrowed";
}

const anyCall: CountOf = () => [0, 1];

/** Whether all calls that pass the first rule, of those that there can be, pass the second; any call passes none. */
function isWithin(inner: MemberRule | undefined, outer: MemberRule, countOf: CountOf): boolean {
  const [left, right] = [new Set(inner?.members), new Set(outer.members)];
  const ranges = [
    [...left].filter((member) => !right.has(member)),
    [...left].filter((member) => right.has(member)),
    [...right].filter((member) => !left.has(member)),
  ].map((names) => sumOf(names.map(countOf)));
  const [onlyLeft = [], both = [], onlyRight = []] = ranges;
  return onlyLeft.every((a) =>
    both.every((b) => onlyRight.every((c) => !passes(inner, a + b) || passes(outer, b + c))),
  );
}

/** How many of several members a call can give. */
function sumOf(counts: readonly Count[]): number[] {
  const least = counts.reduce((sum, [own]) => sum + own, 0);
  const most = counts.reduce((sum, [, own]) => sum + own, 0);
  return Array.from({ length: most - least + 1 }, (_, i) => least + i);
}

function passes(rule: MemberRule | undefined, given: number): boolean {
  if (rule === undefined || given === 1) return true;
  return given === 0 ? rule.kind === "conflict" : rule.kind === "atLeastOne";
}
