// Which way a limit goes, against what it lets pass: counted value by value and call by call.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Condition, Constraints, Member, MemberRule } from "../../generator/4-spec/spec.js";
import { cold, given, grams, is, kind, milk, named, rule, waysOf } from "./ways.js";

type Type = Member["type"];

const whole = { kind: "integer" } as const;
const float = { kind: "float" } as const;

const numRuns = process.env["DOCWRIGHT_FULL"] ? 5_000 : 500;

const STRICTER = ["added", "narrowed", "changed"];
const LOOSER = ["removed", "widened", "changed"];
const some = (ways: readonly string[], of: readonly string[]): boolean => ways.some((own) => of.includes(own));

test("of bounds", () => {
  const bound = fc.option(fc.integer({ min: -2, max: 3 }), { nil: undefined });
  const bounds = fc
    .record({ minimum: bound, exclusiveMinimum: bound })
    .map((own) => JSON.parse(JSON.stringify(own)) as Constraints);
  fc.assert(
    fc.property(bounds, bounds, fc.constantFrom<Type>(whole, float), (before, after, type) => {
      const ways = waysOf("range", grams(type, before), grams(type, after));
      const values =
        type === whole ? [-3, -2, -1, 0, 1, 2, 3, 4] : [-3, -2.5, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5];
      const passes = ({ minimum = -9, exclusiveMinimum = -9 }: Constraints, value: number): boolean =>
        value >= minimum && value > exclusiveMinimum;
      expect(some(ways, STRICTER)).toBe(values.some((own) => passes(before, own) && !passes(after, own)));
      expect(some(ways, LOOSER)).toBe(values.some((own) => !passes(before, own) && passes(after, own)));
    }),
    { numRuns },
  );
});

test("of conditions", () => {
  const condition = fc.oneof(
    fc.subarray(["a", "b", "c"], { minLength: 1 }).map((values) => is(...values)),
    fc.constantFrom(given("Kind"), given("Cold")),
  );
  const list = fc.uniqueArray(condition, { maxLength: 3, selector: (own) => JSON.stringify(own) });
  const calls = [undefined, "a", "b", "c", "d"].flatMap((Kind) => [undefined, true].map((Cold) => ({ Kind, Cold })));
  fc.assert(
    fc.property(list, list, (before, after) => {
      const isNeeded = (own: readonly Condition[], call: Readonly<Record<string, unknown>>): boolean =>
        own.some((one) =>
          "is" in one ? one.is.some((value) => value === call[one.member]) : call[one.member] !== undefined,
        );
      const members = (own: readonly Condition[]): readonly Member[] => [kind("a", "b", "c", "d"), cold, milk(own)];
      const ways = waysOf("condition", members(before), members(after));
      expect(some(ways, STRICTER)).toBe(calls.some((own) => !isNeeded(before, own) && isNeeded(after, own)));
      expect(some(ways, LOOSER)).toBe(calls.some((own) => isNeeded(before, own) && !isNeeded(after, own)));
    }),
    { numRuns },
  );
});

test("of a rule across members, by the calls that there were", () => {
  const names = ["A", "B", "C", "D"];
  const ruleOf = (first: string): fc.Arbitrary<MemberRule> =>
    fc
      .tuple(
        fc.constantFrom<MemberRule["kind"]>("oneOf", "atLeastOne", "conflict"),
        fc.subarray(
          names.filter((own) => own !== first),
          { minLength: 1 },
        ),
      )
      .map(([own, others]) => rule(own, first, ...others));
  const sets = names.reduce<string[][]>((all, name) => all.flatMap((own) => [own, [...own, name]]), [[]]);
  const passes = ({ kind: own, members }: MemberRule, call: readonly string[]): boolean => {
    const count = members.filter((name) => call.includes(name)).length;
    return own === "conflict" ? count < 2 : own === "oneOf" ? count === 1 : count > 0;
  };
  fc.assert(
    fc.property(
      ruleOf("A"),
      ruleOf("A"),
      fc.subarray(names),
      fc.subarray(["A", "B", "C"]),
      (before, after, stood, required) => {
        const input = named(...stood.map((own) => (required.includes(own) ? `${own}!` : own)));
        const sides = [
          { input, rules: [before] },
          { input: named(...names), rules: [after] },
        ] as const;
        const [way = "same"] = waysOf("group-rule", ...sides);
        const were = sets.filter(
          (call) =>
            call.every((own) => stood.includes(own)) &&
            stood.every((own) => !required.includes(own) || call.includes(own)),
        );
        const isStricter = were.some((call) => passes(before, call) && !passes(after, call));
        expect(STRICTER.includes(way), way).toBe(isStricter);
        if (!isStricter) return;
        expect(way === "changed").toBe(sets.some((call) => !passes(before, call) && passes(after, call)));
      },
    ),
    { numRuns },
  );
});
