/**
 * A documented pattern on a value: true or false, or undefined where the pattern is not judged. A pattern is data of a page,
 * so it must not throw, nor take a second on a hostile value. Judged is what this file understands as a row of signs and
 * classes with counts, groups without counts, and choices:
 *   [a-z][a-z0-9-]{1,38}     (ins|lhins)-\w{8}     ^\d+\.\d+$
 * There the counts tell how many ways a backtracking engine can take at most; more ways than it should, or anything
 * else (counted groups, references, looking around), is not judged.
 */
const token =
  /(?<group>\((?:\?:)?|[|)])|(?:\\(?:[dDwWsS]|p\{[\w=]+\}|u[0-9a-fA-F]{4}|[^\w\s])|\[(?:\\.|[^\]\\])*\]|[^\\()[\]{}*+?|])(?<count>[*+?]|\{\d{1,4}(?:,\d{0,4})?\})?\??/uy;

const maximumSteps = 1e7;

export function matches(pattern: string, value: string): boolean | undefined {
  if (waysOf(pattern, value.length) * (value.length + 1) > maximumSteps) return undefined;
  try {
    return new RegExp(`^(?:${pattern})$`, "u").test(value);
  } catch {
    // No pattern after all, such as one whose brackets do not close.
    return undefined;
  }
}

/** At most so many ways lead through the pattern; infinitely many where it is not understood. */
function waysOf(pattern: string, size: number): number {
  let ways = 1;
  let index = 0;
  while (index < pattern.length) {
    token.lastIndex = index;
    const found = token.exec(pattern);
    if (found === null) return Infinity;
    index = token.lastIndex;
    const { group, count } = found.groups ?? {};
    if (group === "|") ways *= 2;
    else if (count !== undefined) ways *= choicesOf(count, size);
  }
  return ways;
}

/** `{2,5}` can stop in four places, `*` behind every sign of the value. */
function choicesOf(count: string, size: number): number {
  if (count === "?") return 2;
  const [, least = "0", comma, most] = /^\{(\d+)(,?)(\d*)\}$/.exec(count) ?? [];
  if (comma === "") return 1;
  const choices = most === undefined || most === "" ? size : Number(most) - Number(least);
  return Math.max(1, Math.min(choices, size) + 1);
}
