// Hand-written members for the tests of validation: what an action `Run` takes, and what is found against an input of it.
import { listProblems } from "../../templates/client/runtime/checks.js";
import type { Constraints, Member, MemberRule, TypeExpression } from "../../templates/client/runtime/members.js";
import type { Shapes } from "../../templates/client/runtime/shapes.js";

export const text: TypeExpression = { kind: "string" };
export const whole: TypeExpression = { kind: "integer" };
export const listOf = (of: TypeExpression): TypeExpression => ({ kind: "array", of });

export function shapesOf(
  members: readonly Member[],
  types: Readonly<Record<string, readonly Member[]>> = {},
  rules: Readonly<Record<string, readonly MemberRule[]>> = {},
): Shapes {
  return {
    input: (action) => (action === "Run" ? members : undefined),
    output: () => undefined,
    types: (name) => (Object.hasOwn(types, name) ? types[name] : undefined),
    rules: (owner) => (Object.hasOwn(rules, owner) ? rules[owner] : undefined),
  };
}

export const found = (shapes: Shapes, input: unknown): string[] =>
  listProblems(shapes, "Run", input).map(({ path, rule, message }) => `${path} ${rule}: ${message}`);

export const member = (type: TypeExpression, constraints: Constraints = {}, more: Partial<Member> = {}): Member => ({
  name: "A",
  type,
  constraints,
  ...more,
});
