// Hand-written members for the tests of inspection: what an action `List` answers, and what is found in an answer of it.
import { expect } from "vitest";
import { listDrift } from "../../templates/client/runtime/checks.js";
import type { Member, TypeExpression } from "../../templates/client/runtime/members.js";
import type { Shapes } from "../../templates/client/runtime/shapes.js";

export const text: TypeExpression = { kind: "string" };
export const ref = (name: string): TypeExpression => ({ kind: "ref", name });
export const listOf = (of: TypeExpression): TypeExpression => ({ kind: "array", of });
export const state: Member = { name: "State", type: text, constraints: { enum: [{ value: "ON" }, { value: "OFF" }] } };

export const output: readonly Member[] = [
  { name: "Count", type: { kind: "integer" } },
  { name: "Price", type: { kind: "float" } },
  { name: "On", type: { kind: "boolean" } },
  { name: "Created", type: { kind: "timestamp" } },
  { name: "Note", type: text, nullable: true },
  { name: "Free", type: { kind: "any" } },
  { name: "Names", type: listOf(text) },
  { name: "Grid", type: listOf(listOf({ kind: "integer" })) },
  { name: "Labels", type: { kind: "map", of: text } },
  { name: "Boxes", type: listOf(ref("Box")) },
  { name: "Data", type: { kind: "struct", members: [{ name: "Id", type: text }, state] } },
  { name: "States", type: listOf(text), constraints: { items: { enum: [{ value: "ON" }] } } },
  { name: "Level", type: { kind: "integer" }, constraints: { enum: [{ value: 1 }, { value: 2 }] } },
  { name: "KeyState", type: text, constraints: { enum: [{ value: "ON" }] } },
  { name: "Open", type: ref("Open") },
];

const types: Readonly<Record<string, readonly Member[]>> = {
  Box: [{ name: "Id", type: text, required: true }, state, { name: "Inner", type: ref("Box") }],
  LoginSecret: [state],
};

export const shapesOf = (members: readonly Member[]): Shapes => ({
  input: () => undefined,
  output: (action) => (action === "List" ? members : undefined),
  types: (name) => (Object.hasOwn(types, name) ? types[name] : undefined),
  rules: () => undefined,
});

export function found(response: unknown, members = output): string[] {
  return listDrift(shapesOf(members), "List", response).map((drift) => {
    const { action, path, kind, expected = "", found: type, value } = drift;
    expect(action).toBe("List");
    return [path, kind, expected, type, ...(value === undefined ? [] : [JSON.stringify(value)])].join(" | ");
  });
}
