// The canonical sentence of a description's facts: printing and parsing undo each other, and text that is no such
// sentence is told apart instead of half read.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseFacts, printFacts } from "../../generator/support/fact-sentence.js";
import type { ProseFacts } from "../../generator/support/prose-facts.js";
import { value, words } from "../generated/printable-text.js";

const flag = fc.constant(true as const);
const number = fc.oneof(fc.integer(), fc.constantFrom(0.5, -0.25, 2 ** 40, 1e21, 1e-7));
const bounds = fc
  .record({ least: number, most: number, above: number, below: number }, { requiredKeys: [] })
  .filter((own) => Object.keys(own).length > 0);
const labelled = fc.array(fc.record({ value, label: words, deprecated: flag }, { requiredKeys: ["value"] }), {
  minLength: 1,
  maxLength: 3,
});
const texts = fc.array(value, { minLength: 1, maxLength: 3 });

const facts = fc.record(
  {
    value,
    values: labelled,
    default: value,
    range: bounds,
    step: fc.constantFrom(1, 10, 0.5),
    length: bounds,
    items: bounds,
    unit: words,
    format: value,
    nullable: flag,
    requiredWhen: fc.array(
      fc.oneof(fc.record({ member: value, is: texts }), fc.record({ member: value, present: fc.boolean() })),
      { minLength: 1, maxLength: 3 },
    ),
    rules: fc.array(
      fc.record({
        kind: fc.constantFrom("conflict" as const, "atLeastOne" as const, "oneOf" as const),
        members: texts,
      }),
      { minLength: 1, maxLength: 3 },
    ),
    deprecated: fc.oneof(
      flag,
      value.map((use) => ({ use })),
    ),
    readOnly: flag,
    from: texts,
    filters: fc.array(fc.record({ name: value, type: value, values: labelled }, { requiredKeys: ["name", "type"] }), {
      minLength: 1,
      maxLength: 3,
    }),
    clientToken: flag,
    optional: flag,
    async: flag,
    regions: texts,
    example: value,
    unread: texts,
  },
  { requiredKeys: [] },
);

test("every set of facts comes back from its sentence", () => {
  fc.assert(
    fc.property(facts, (own) => {
      expect(parseFacts(printFacts(own))).toEqual(own);
    }),
    { numRuns: 2000, seed: 20260101 },
  );
});

const examples: readonly (readonly [string, ProseFacts])[] = [
  ["", {}],
  [
    "one of A (first), B deprecated; default A",
    {
      values: [
        { value: "A", label: "first" },
        { value: "B", deprecated: true },
      ],
      default: "A",
    },
  ],
  ["range 1..; range below 5", { range: { least: 1, below: 5 } }],
  [
    "required when Type is A, B; required without Name",
    {
      requiredWhen: [
        { member: "Type", is: ["A", "B"] },
        { member: "Name", present: false },
      ],
    },
  ],
  ["at most one of Ids, Filters", { rules: [{ kind: "conflict", members: ["Ids", "Filters"] }] }],
  ["replaced by NewName; from ListThings.Id", { deprecated: { use: "NewName" }, from: ["ListThings.Id"] }],
  [
    "filter zone; filter size as integer of 1, 2",
    {
      filters: [
        { name: "zone", type: "string" },
        { name: "size", type: "integer", values: [{ value: "1" }, { value: "2" }] },
      ],
    },
  ],
];

describe("sentences", () => {
  test.each(examples)("%s", (sentence, own) => {
    expect(printFacts(own)).toBe(sentence);
    expect(parseFacts(sentence)).toEqual(own);
  });

  test.each(["some words", 'default "open', "range many", "constructor", "step 0", "one of A (b c)", "default"])(
    "no canonical sentence: %s",
    (text) => {
      expect(parseFacts(text)).toBeUndefined();
    },
  );
});
