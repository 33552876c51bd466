/** Two limits, sets or flags of one kind -> whether the second lets more pass, less, or neither. */
import type { Change } from "../change.js";
import type { Way } from "../rule.js";

/** What came, went or differs, where no more can be said. */
export function plainWay({ what }: Change): Way {
  return what === "added" || what === "removed" ? what : "changed";
}

/** A number that is a lower or an upper limit. */
export function relateLimits(before: number, after: number, side: "least" | "most"): Way {
  if (before === after) return "changed";
  return after > before === (side === "most") ? "widened" : "narrowed";
}

/** A list of all that may be; undefined where anything may. */
export function relateSets(
  before: readonly unknown[] | undefined,
  after: readonly unknown[] | undefined,
): Way | "same" {
  const keys = (own: readonly unknown[]): Set<string> => new Set(own.map((item) => JSON.stringify(item)));
  if (before === undefined || after === undefined)
    return before === after ? "same" : after === undefined ? "widened" : "narrowed";
  const [old, now] = [keys(before), keys(after)];
  const isWithin = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].every((key) => b.has(key));
  if (isWithin(old, now)) return isWithin(now, old) ? "same" : "widened";
  return isWithin(now, old) ? "narrowed" : "changed";
}

/** Several things of which each may be wider or narrower. */
export function combineWays(ways: readonly (Way | "same")[]): Way {
  const [first, ...others] = ways.filter((way): way is Way => way !== "same");
  return first !== undefined && others.every((way) => way === first) ? first : "changed";
}
