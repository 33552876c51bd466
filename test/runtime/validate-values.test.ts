// Single values of an input: each limit and each type, both ways, and that no message tells what was given.
import { describe, expect, test } from "vitest";
import { listProblems } from "../../templates/client/runtime/checks.js";
import type { Member, TypeExpression } from "../../templates/client/runtime/members.js";
import { found, listOf, member, shapesOf, text, whole } from "./validate-sample.js";

describe("limits of one value", () => {
  const cases: readonly (readonly [Member, good: readonly unknown[], bad: readonly unknown[], problem: string])[] = [
    [member(text, { enum: [{ value: "x" }, { value: "y" }] }), ["x", "y"], ["X", ""], "A enum: must be one of x, y"],
    [member(whole, { enum: [{ value: 1 }] }), [1, 1n], [2, 10n], "A enum: must be one of 1"],
    [member(whole, { minimum: 2 }), [2, 3, 2n], [1, -5, 1n], "A minimum: must be at least 2"],
    [member(whole, { maximum: 2 }), [2, -1, 2n], [3, 3n], "A maximum: must be at most 2"],
    [member({ kind: "float" }, { exclusiveMinimum: 0 }), [0.1], [0, -1], "A exclusiveMinimum: must be more than 0"],
    [member({ kind: "float" }, { exclusiveMaximum: 1 }), [0.9], [1, 2], "A exclusiveMaximum: must be less than 1"],
    [member(whole, { step: 10 }), [0, 20, -10, 9007199254740993000n], [5, 15n], "A step: must be a multiple of 10"],
    [member({ kind: "float" }, { step: 0.1 }), [0.3, 0.7, 1], [0.35], "A step: must be a multiple of 0.1"],
    [member(text, { minLength: 2 }), ["ab", "😀😀"], ["a", "😀", ""], "A minLength: must have at least 2 characters"],
    [member(text, { maxLength: 2 }), ["", "ab", "😀😀"], ["abc"], "A maxLength: must have at most 2 characters"],
    [member(listOf(text), { minItems: 1 }), [["a"]], [[]], "A minItems: must have at least 1 items"],
    [member(listOf(text), { maxItems: 1 }), [[], ["a"]], [["a", "b"]], "A maxItems: must have at most 1 items"],
    [member(text, { pattern: "[a-z]{2}" }), ["ab"], ["abc", "Ab", "ab\n"], "A pattern: must match [a-z]{2}"],
    [member(text, { pattern: "a|bc" }), ["a", "bc"], ["ac", "ab"], "A pattern: must match a|bc"],
  ];

  test.each(cases)("%j", (own, good, bad, problem) => {
    const shapes = shapesOf([own]);
    for (const value of good) expect(found(shapes, { A: value }), String(value)).toEqual([]);
    for (const value of bad) expect(found(shapes, { A: value }), String(value)).toEqual([problem]);
  });

  test("bounds of items stand at the item", () => {
    const shapes = shapesOf([member(listOf(listOf(whole)), { items: { maxItems: 2, items: { maximum: 5 } } })]);
    expect(found(shapes, { A: [[1], [2, 9], [1, 2, 3]] })).toEqual([
      "A[1][1] maximum: must be at most 5",
      "A[2] maxItems: must have at most 2 items",
    ]);
  });

  test("bytes have the length of their base64", () => {
    const shapes = shapesOf([member({ kind: "binary" }, { maxLength: 8 })]);
    expect(found(shapes, { A: new Uint8Array(6) })).toEqual([]);
    expect(found(shapes, { A: new Uint8Array(7) })).toEqual(["A maxLength: must have at most 8 characters"]);
  });
});

describe("types", () => {
  const date = new Date(0);
  const bytes = new Uint8Array(2);
  const cases: readonly (readonly [TypeExpression, word: string, good: readonly unknown[], bad: readonly unknown[]])[] =
    [
      [text, "string", ["", "1"], [1, true, null, ["a"], {}, date, bytes]],
      [whole, "integer", [0, -1, 5n], [1.5, NaN, Infinity, "1", null, true]],
      [{ kind: "float" }, "float", [1.5, 1, 5n], ["1.5", NaN, -Infinity, null]],
      [{ kind: "boolean" }, "boolean", [true, false], ["true", 0, null]],
      [{ kind: "binary" }, "binary", ["AA==", bytes], [1, [1], null]],
      [{ kind: "timestamp" }, "timestamp", ["2025-01-01T00:00:00Z"], [1735689600, date]],
      [listOf(text), "array", [[], ["a"]], ["a", {}, null]],
      [{ kind: "map", of: text }, "object", [{}, { free: "a" }], [[], "a", bytes, date]],
      [{ kind: "ref", name: "Open" }, "object", [{}, { Anything: [1] }], [[], "a", 1, bytes]],
      [{ kind: "struct", members: [] }, "object", [{}], [[], null, date]],
    ];

  test.each(cases)("%j", (type, word, good, bad) => {
    const shapes = shapesOf([member(type)]);
    for (const value of good) expect(found(shapes, { A: value })).toEqual([]);
    for (const value of bad) expect(found(shapes, { A: value })).toEqual([`A type: must be of type ${word}`]);
  });

  test("anything may stand where the page leaves it open", () => {
    const shapes = shapesOf([member({ kind: "any" })]);
    for (const A of [null, 1, "a", [null], { B: { C: 1 } }, bytes]) expect(found(shapes, { A })).toEqual([]);
  });

  test("text that is base64 may be given as bytes", () => {
    expect(found(shapesOf([member(text, { format: "base64" })]), { A: bytes })).toEqual([]);
  });

  test("null stands where the page says so, undefined is absent", () => {
    expect(found(shapesOf([member(text, {}, { nullable: true, required: true })]), { A: null })).toEqual([]);
    expect(found(shapesOf([member(text)]), { A: undefined, B: undefined })).toEqual([]);
    expect(found(shapesOf([member(text, {}, { required: true })]), { A: undefined })).toEqual([
      "A required: is required",
    ]);
    expect(found(shapesOf([member(listOf(text))]), { A: ["a", undefined, null] })).toEqual([
      "A[1] type: must be of type string",
      "A[2] type: must be of type string",
    ]);
  });

  test("the input itself must be an object", () => {
    for (const input of [null, 1, "a", [], undefined])
      expect(found(shapesOf([]), input)).toEqual([" type: must be of type object"]);
  });
});

test("no message tells a value that was given", () => {
  const secret = "hunter2";
  const members = [
    member(text, { enum: [{ value: "x" }] }),
    { name: "B", type: whole },
    { name: "C", type: text, constraints: { maxLength: 1, pattern: "[0-9]" } },
  ];
  const problems = listProblems(shapesOf(members), "Run", { A: secret, B: secret, C: secret });
  expect(problems.map(({ rule }) => rule)).toEqual(["enum", "type", "maxLength", "pattern"]);
  expect(JSON.stringify(problems)).not.toContain(secret);
});
