// The request of an SDK and ours for the same call -> what differs, one line a part: `parameter Limit: 20 | absent`,
// the SDK's value first. And the lists that say which differences there are, and why.
import type { Captured } from "./capture-server.js";
import { toParts } from "./wire-parts.js";

export interface Difference {
  readonly what: string;
  readonly why: string;
}

export function compareRequests(theirs: Captured, ours: Captured): string[] {
  const [left, right] = [toParts(theirs), toParts(ours)];
  return [...new Set([...left.keys(), ...right.keys()])]
    .filter((part) => left.get(part) !== right.get(part))
    .map((part) => `${part}: ${left.get(part) ?? "absent"} | ${right.get(part) ?? "absent"}`)
    .sort();
}

/** What a list of differences expects of compareRequests. */
export function linesOf(differences: readonly Difference[]): string[] {
  return differences.map(({ what }) => what).sort();
}
