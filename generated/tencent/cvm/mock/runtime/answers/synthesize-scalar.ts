/**
 * One scalar value: an example value of the right type if there is one, else a value made from constraints,
 * name and key, the same each time.
 * Text of the right form is converted ("50" for an integer); anything else is replaced.
 */
import type { JsonObject } from "../../../client/runtime/json.js";
import type { Constraints, Scalar, ScalarType } from "../../../client/runtime/members.js";
import { hexOf, integerOf } from "../random.js";

export function fitScalar(type: ScalarType, example: unknown): Scalar | undefined {
  switch (type.kind) {
    case "integer":
      return fitNumber(example, /^-?\d+$/, Number.isSafeInteger);
    case "float":
      return fitNumber(example, /^-?\d+(\.\d+)?$/, Number.isFinite);
    case "boolean":
      if (typeof example === "string" && /^(true|false)$/i.test(example)) return example.toLowerCase() === "true";
      return typeof example === "boolean" ? example : undefined;
    default:
      return typeof example === "string" ? example : undefined;
  }
}

function fitNumber(example: unknown, form: RegExp, accepts: (value: number) => boolean): number | undefined {
  const value = typeof example === "string" && form.test(example) ? Number(example) : example;
  return typeof value === "number" && accepts(value) ? value : undefined;
}

export function makeScalar(type: ScalarType, constraints: Constraints, name: string, key: string): Scalar {
  const given = fitScalar(type, constraints.default) ?? firstOfEnum(type, constraints);
  if (given !== undefined) return given;
  switch (type.kind) {
    case "integer":
    case "float":
      return makeInteger(constraints, key);
    case "boolean":
      return integerOf(key, 0, 1) === 1;
    case "timestamp":
      return makeTime(type.format, "YYYY-MM-DDThh:mm:ssZ", key);
    case "date":
      return makeTime(type.format, "YYYY-MM-DD", key);
    case "binary":
      return btoa(hexOf(key, 12));
    default:
      return makeText(constraints, name, key);
  }
}

function firstOfEnum(type: ScalarType, { enum: values = [] }: Constraints): Scalar | undefined {
  const chosen = values.find((entry) => entry.deprecated !== true) ?? values[0];
  return fitScalar(type, chosen?.value);
}

/**
 * The first multiple of the step at or above the lower bound, and some steps more, as far as the upper bound allows.
 */
function makeInteger(constraints: Constraints, key: string): number {
  const { step = 1, exclusiveMinimum, exclusiveMaximum } = constraints;
  const upper = constraints.maximum ?? (exclusiveMaximum === undefined ? undefined : exclusiveMaximum - 1);
  const lower =
    constraints.minimum ?? (exclusiveMinimum === undefined ? Math.min(1, upper ?? 1) : exclusiveMinimum + 1);
  const first = Math.ceil(lower / step) * step;
  const steps = upper === undefined ? 99 : Math.max(0, Math.min(99, Math.floor((upper - first) / step)));
  return first + integerOf(key, 0, steps) * step;
}

function makeText({ minLength = 0, maxLength = 64 }: Constraints, name: string, key: string): string {
  const word = name.replace(/I[dD]s?$/, "").toLowerCase() || "id";
  const text = `${word}-${hexOf(key, 8)}`;
  // Too long: the digits are what tells values apart.
  const cut = text.length > maxLength ? hexOf(key, Math.max(1, maxLength)) : text;
  return cut.length < minLength ? cut + hexOf(`${key}+`, minLength - cut.length) : cut;
}

/** A second of the year 2025. */
function makeTime(format: string | undefined, usual: string, key: string): string {
  return printPattern(Date.UTC(2025, 0, 1) + integerOf(key, 0, 31_535_999) * 1000, format, usual);
}

/** A time in the documented format, else in that of a documented example, else ISO 8601 to the second. */
export function printTime(
  now: number,
  { kind, format }: ScalarType & { readonly format?: string },
  example: unknown,
): string {
  const usual = kind === "date" ? "YYYY-MM-DD" : patternOf(example);
  return printPattern(now, format, usual);
}

function patternOf(example: unknown): string {
  const [, sign = "T", zone = "Z"] =
    /^\d{4}-\d\d-\d\d([T ])\d\d:\d\d:\d\d(Z|[+-]\d\d:?\d\d|)$/.exec(typeof example === "string" ? example : "") ?? [];
  // Times are UTC here, whatever zone the example was taken in.
  return `YYYY-MM-DD${sign}hh:mm:ss${zone.replace(/\d/g, "0").replace("-", "+")}`;
}

/**
 * Documented formats are patterns of YYYY, MM, DD, hh, mm, ss; a format by name (`ISO8601`) gives the usual one.
 */
function printPattern(time: number, format: string | undefined, usual: string): string {
  const [year = "", month = "", day = "", hour = "", minute = "", second = ""] = new Date(time)
    .toISOString()
    .split(/[-T:.]/);
  const parts: JsonObject = { YYYY: year, MM: month, DD: day, HH: hour, hh: hour, mm: minute, ss: second };
  const pattern = format !== undefined && format.includes("YYYY") ? format : usual;
  return pattern.replace(/YYYY|MM|DD|HH|hh|mm|ss/g, (part) => String(parts[part]));
}
