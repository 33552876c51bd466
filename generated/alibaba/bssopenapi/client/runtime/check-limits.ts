/**
 * One value against the limits of its member: bounds of numbers, lengths of texts, sizes of lists, documented values,
 * patterns. Gives each rule that is broken with words that name the limit; knows nothing of types and names.
 */
import { isSame, type Constraints } from "./members.js";
import { matches } from "./match-pattern.js";

type NumberRule = "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "step";
type SizeRule = "minLength" | "maxLength" | "minItems" | "maxItems";
export type ValueRule = NumberRule | SizeRule | "enum" | "pattern";

export interface BrokenRule {
  readonly rule: ValueRule;
  readonly message: string;
}

interface Limit<Rule, Value> {
  readonly rule: Rule;
  readonly breaks: (value: Value, limit: number) => boolean;
  readonly words: (limit: number) => string;
}

const numberLimits: readonly Limit<NumberRule, number | bigint>[] = [
  { rule: "minimum", breaks: (value, limit) => value < limit, words: (limit) => `must be at least ${limit}` },
  { rule: "maximum", breaks: (value, limit) => value > limit, words: (limit) => `must be at most ${limit}` },
  {
    rule: "exclusiveMinimum",
    breaks: (value, limit) => value <= limit,
    words: (limit) => `must be more than ${limit}`,
  },
  {
    rule: "exclusiveMaximum",
    breaks: (value, limit) => value >= limit,
    words: (limit) => `must be less than ${limit}`,
  },
  { rule: "step", breaks: isBetweenSteps, words: (limit) => `must be a multiple of ${limit}` },
];

const lengthLimits: readonly Limit<SizeRule, number>[] = [
  {
    rule: "minLength",
    breaks: (size, limit) => size < limit,
    words: (limit) => `must have at least ${limit} characters`,
  },
  {
    rule: "maxLength",
    breaks: (size, limit) => size > limit,
    words: (limit) => `must have at most ${limit} characters`,
  },
];

const itemLimits: readonly Limit<SizeRule, number>[] = [
  { rule: "minItems", breaks: (size, limit) => size < limit, words: (limit) => `must have at least ${limit} items` },
  { rule: "maxItems", breaks: (size, limit) => size > limit, words: (limit) => `must have at most ${limit} items` },
];

/** A scalar, bytes, or a list, of which only its size is looked at. */
export function checkLimits(constraints: Constraints, value: unknown): readonly BrokenRule[] {
  if (Array.isArray(value)) return broken(itemLimits, constraints, value.length);
  const allowed = constraints.enum;
  if (allowed !== undefined && !allowed.some((entry) => isSame(value, entry.value))) {
    const message = `must be one of ${allowed.map((entry) => String(entry.value)).join(", ")}`;
    return [{ rule: "enum", message }];
  }
  if (typeof value === "number" || typeof value === "bigint") return broken(numberLimits, constraints, value);
  // Bytes travel as base64: four characters for three bytes.
  if (value instanceof Uint8Array) return broken(lengthLimits, constraints, Math.ceil(value.length / 3) * 4);
  return typeof value === "string" ? checkText(constraints, value) : [];
}

function checkText(constraints: Constraints, text: string): readonly BrokenRule[] {
  const { minLength, maxLength, pattern } = constraints;
  const sizes =
    minLength === undefined && maxLength === undefined ? [] : broken(lengthLimits, constraints, length(text));
  if (pattern === undefined || matches(pattern, text) !== false) return sizes;
  return [...sizes, { rule: "pattern", message: `must match ${pattern}` }];
}

function broken<Rule extends ValueRule & keyof Constraints, Value>(
  limits: readonly Limit<Rule, Value>[],
  constraints: Constraints,
  value: Value,
): readonly BrokenRule[] {
  return limits.flatMap(({ rule, breaks, words }) => {
    const limit: unknown = constraints[rule];
    return typeof limit === "number" && breaks(value, limit) ? [{ rule, message: words(limit) }] : [];
  });
}

/** Characters as people count them on a page: a sign outside the first plane is one, not two. */
function length(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** Steps count from 0; a step such as 0.1 has no exact number, so that a billionth of it is let pass. */
function isBetweenSteps(value: number | bigint, step: number): boolean {
  if (step <= 0) return false;
  if (typeof value === "bigint" && Number.isInteger(step)) return value % BigInt(step) !== 0n;
  const steps = Number(value) / step;
  return Math.abs(steps - Math.round(steps)) > 1e-9;
}
