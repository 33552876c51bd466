// Values to try a member with, from its type and constraints: of other types, on each boundary and just outside, listed and not.
import type { Constraints, TypeExpression } from "../../generator/4-spec/spec.js";

/** Values of other types, each with whether a form tells it from one of the right type. */
export function wrongTypes(type: TypeExpression): [value: unknown, asText: boolean][] {
  const nothing: [unknown, boolean] = [null, false];
  switch (type.kind) {
    case "any":
      return [];
    case "array":
      return [["no list", true], [5, true], [true, true], [{ a: "x" }, true], nothing];
    case "map":
    case "ref":
    case "struct":
      return [["no object", true], [5, true], [true, true], [["x"], false], nothing];
    case "integer":
      return [["no number", true], [1.5, true], [true, true], [["x"], true], [{ a: "x" }, true], ["5", false], nothing];
    case "float":
      return [["no number", true], [true, true], [["x"], true], [{ a: "x" }, true], nothing];
    case "boolean":
      return [["neither", true], [5, true], [0, true], [["x"], true], [{ a: "x" }, true], ["true", false], nothing];
    default:
      return [[5, false], [true, false], [["x"], true], [{ a: "x" }, true], nothing];
  }
}

export type Trial = readonly [what: string, value: unknown, good: boolean];

export function boundaries(type: TypeExpression, own: Constraints): Trial[] {
  if (own.enum !== undefined && type.kind !== "array") return [];
  switch (type.kind) {
    case "integer":
      return numbers(withWidth(own, type.bits, type.unsigned));
    case "float":
      return numbers(own);
    case "string":
      return own.pattern === undefined ? texts(own) : [];
    case "array":
      return lists(type.of, own);
    default:
      return [];
  }
}

function withWidth(own: Constraints, bits = 64, unsigned = false): Constraints {
  return {
    ...(unsigned ? { minimum: 0 } : bits === 64 ? {} : { minimum: -(2 ** (bits - 1)) }),
    ...(bits === 64 ? {} : { maximum: 2 ** (unsigned ? bits : bits - 1) - 1 }),
    ...own,
  };
}

function numbers({ minimum, maximum, step }: Constraints): Trial[] {
  const within = (value: number): boolean =>
    value >= (minimum ?? -Infinity) && value <= (maximum ?? Infinity) && value % (step ?? 1) === 0;
  const bounds = [minimum, maximum].flatMap((bound) => (bound === undefined ? [] : [bound - 1, bound, bound + 1]));
  return [...new Set([...bounds, ...(step === undefined ? [] : [step, step + 1])])].map(
    (value) => [`number ${value}`, value, within(value)] as const,
  );
}

/** A sign outside of the first plane counts as one character, as on a page. */
function texts({ minLength = 0, maxLength = Infinity }: Constraints): Trial[] {
  const lengths = [minLength, maxLength].filter((length) => length > 0 && length < 100_000);
  return lengths.flatMap((length) =>
    [length - 1, length, length + 1].flatMap((size): Trial[] => {
      const good = size >= minLength && size <= maxLength;
      return ["y", "é", "😀"].map((sign) => [`${size} ${sign}`, sign.repeat(size), good]);
    }),
  );
}

function lists(of: TypeExpression, { minItems = 0, maxItems = Infinity, items = {} }: Constraints): Trial[] {
  const [listed] = items.enum ?? [];
  const item = listed?.value ?? (of.kind === "string" ? "y" : of.kind === "integer" ? (items.minimum ?? 1) : undefined);
  if (item === undefined) return [];
  const sizes = [minItems, maxItems].flatMap((size) => [size - 1, size, size + 1]);
  return [...new Set(sizes)]
    .filter((size) => size > 0 && size < 10_000)
    .map((size) => [`${size} items`, Array(size).fill(item), size >= minItems && size <= maxItems]);
}

export function enumeration(type: TypeExpression, { enum: listed }: Constraints): Trial[] {
  if (listed === undefined || type.kind === "array") return [];
  const values = listed.map(({ value }) => value);
  const isNew = (value: unknown): boolean => !values.some((own) => String(own) === String(value));
  const others = values.flatMap((value): unknown[] =>
    typeof value === "string" ? [value.toLowerCase(), `${value} `, `${value}X`, ""] : [Number(value) + 1],
  );
  return [
    ...values.map((value) => [`listed ${value}`, value, true] as const),
    ...[...new Set(others)].filter(isNew).map((value) => [`unlisted ${String(value)}`, value, false] as const),
  ];
}
