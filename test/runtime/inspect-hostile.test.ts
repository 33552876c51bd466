// Hostile answers: nothing is thrown, nothing altered, no text of a value told; depth, size and names end somewhere.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listDrift } from "../../templates/client/runtime/checks.js";
import { found, output, shapesOf } from "./inspect-sample.js";

describe("hostile responses", () => {
  test("no value is altered, nothing is thrown, no text of a value is told", () => {
    const hostile = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: "small" },
        fc.constantFrom(null, 1.5, -0, true, "", "needle in a haystack of text that nobody may tell"),
        fc.array(tie("value"), { maxLength: 3 }),
        fc.dictionary(
          fc.constantFrom(
            "Count",
            "Boxes",
            "Data",
            "State",
            "Id",
            "Inner",
            "__proto__",
            "constructor",
            "Names",
            "Labels",
          ),
          tie("value"),
        ),
      ),
    })).value;
    fc.assert(
      fc.property(hostile, (value) => {
        const before = JSON.stringify(value);
        const drift = listDrift(shapesOf(output), "List", value);
        expect(JSON.stringify(value)).toBe(before);
        expect(JSON.stringify(drift)).not.toContain("needle");
        const keys = drift.map(({ action: _action, expected: _expected, ...own }) => JSON.stringify(own));
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 500 },
    );
  });

  test("depth ends", () => {
    let box: object = {};
    let extra: object = {};
    for (let i = 0; i < 50_000; i += 1) {
      box = { Inner: box };
      extra = { x: [extra] };
    }
    expect(found({ Boxes: [box] })).toEqual([]);
    expect(found({ Extra: extra }).length).toBeLessThan(100);
  });

  test("a value that holds itself ends", () => {
    const box: Record<string, unknown> = {};
    box["Inner"] = box;
    const extra: Record<string, unknown> = {};
    extra["x"] = [extra, extra];
    expect(found({ Boxes: [box] })).toEqual([]);
    expect(found({ Extra: extra }).length).toBeLessThanOrEqual(200);
  });

  test("size ends: many members, long names, long lists", () => {
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`m${i}`, 1]));
    expect(found(many)).toHaveLength(200);
    expect(found({ ["x".repeat(1_000_000)]: 1 })).toEqual([
      `List.output.${"x".repeat(100)}… | unknown-member |  | integer`,
    ]);
    const started = performance.now();
    expect(found({ Grid: Array.from({ length: 1_000_000 }, () => []) })).toEqual([]);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test("names of every object and of none", () => {
    const response = JSON.parse('{"__proto__": {"x": 1}, "constructor": 1, "": 2}') as object;
    expect(found(response)).toEqual([
      "List.output.__proto__ | unknown-member |  | object",
      "List.output.__proto__.x | unknown-member |  | integer",
      "List.output.constructor | unknown-member |  | integer",
      "List.output. | unknown-member |  | integer",
    ]);
  });
});
