// Documented patterns: those that cannot take long are judged, of the whole value; others are not, and none throws.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matches } from "../../templates/client/runtime/match-pattern.js";

describe("patterns", () => {
  test.each([
    ["[a-z][a-z0-9-]{1,38}", "ins-1", true],
    ["(ins|lhins)-\\w{4}", "lhins-ab12", true],
    ["(ins|lhins)-\\w{4}", "xins-ab12", false],
    ["\\d+\\.\\d+", "10.5", true],
    ["^\\p{Lu}.*$", "Äb", true],
    ["\\u0041?", "A", true],
  ])("%s on %s is %s", (pattern, value, expected) => {
    expect(matches(pattern, value)).toBe(expected);
  });

  test.each([
    ["counts inside counts", "(a+)+"],
    ["a counted choice", "(a|aa)*"],
    ["a reference", "(a)\\1"],
    ["looking ahead", "(?=a)a"],
    ["looking behind", "(?<=a)b"],
    ["brackets that do not close", "[a"],
    ["a class of nothing known", "\\p{Nothing}"],
    ["no pattern at all", "*"],
  ])("%s are not judged, and do not throw", (_, pattern) => {
    expect(matches(pattern, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!")).toBeUndefined();
  });

  test("any pattern on any value ends at once", { timeout: 60_000 }, () => {
    const part = fc.constantFrom(..."a . \\w [ab] * + ? {2} {1,} {0,9} | ( (?: ) a* .* \\d+ [^b]+ ^ $".split(" "));
    const pattern = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(""));
    const value = fc
      .tuple(fc.constantFrom("a", "ab", "a1"), fc.nat(3000))
      .map(([unit, count]) => `${unit.repeat(count)}!`);
    fc.assert(
      fc.property(pattern, value, (own, given) => {
        const started = performance.now();
        matches(own, given);
        expect(performance.now() - started).toBeLessThan(2000);
      }),
      { numRuns: 2000 },
    );
  });
});
