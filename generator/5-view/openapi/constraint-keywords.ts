/**
 * Type and constraints -> keywords of JSON Schema that hold for one value. What has no keyword, or none for the type, goes
 * under `x-docwright-…`: nothing is lost, and no keyword says more than the page does.
 */
import type { Constraints, EnumValue, TypeExpression } from "../../4-spec/spec.js";
import type { JsonSchema, Side } from "./json-schema.js";

type Key = keyof Constraints;

/** Formats that JSON Schema knows by the same name. Its `date-time` is stricter than what pages write (`2020-01-02 03:04:05`). */
const FORMATS = new Set("date duration email hostname ipv4 ipv6 time uri uuid".split(" "));

const TEXT = new Set<TypeExpression["kind"]>(["string", "timestamp", "date", "binary"]);
const NUMBER = new Set<TypeExpression["kind"]>(["integer", "float"]);

/** What the member says of itself, or of its owner, is not of the value. */
const ELSEWHERE = new Set<Key>(["default", "requiredWhen", "items"]);

export function constraintKeywords(type: TypeExpression, constraints: Constraints = {}, side: Side): JsonSchema {
  const keywords = new Map<string, unknown>(Object.entries(typeKeywords(type)));
  const left = new Map<string, unknown>();
  for (const [key, value] of Object.entries(constraints) as [Key, unknown][]) {
    if (ELSEWHERE.has(key)) continue;
    const made = keywordsOf(key, constraints, type, side);
    if (made) for (const [name, own] of Object.entries(made)) keywords.set(name, own);
    else left.set(key, value);
  }
  if (left.size > 0) keywords.set("x-docwright-constraints", Object.fromEntries(left));
  return Object.fromEntries(keywords);
}

function typeKeywords(type: TypeExpression): JsonSchema {
  switch (type.kind) {
    case "integer": {
      const sized = type.bits === undefined ? {} : { format: `${type.unsigned ? "u" : ""}int${type.bits}` };
      return { type: "integer", ...sized, ...(type.unsigned ? { minimum: 0 } : {}) };
    }
    case "float":
      return { type: "number" };
    case "boolean":
      return { type: "boolean" };
    case "string":
      return { type: "string" };
    case "binary":
      return { type: "string", contentEncoding: "base64" };
    case "timestamp":
    case "date":
      return {
        type: "string",
        ...(type.format === "iso8601"
          ? { format: type.kind === "date" ? "date" : "date-time" }
          : { "x-docwright-format": type.format ?? type.kind }),
      };
    default:
      return {};
  }
}

/** Undefined where JSON Schema has no word for the constraint, or none that holds for the type. */
function keywordsOf(key: Key, own: Constraints, type: TypeExpression, side: Side): JsonSchema | undefined {
  const value = own[key];
  switch (key) {
    case "enum":
      return own.enum && own.enum.length > 0 && isScalar(type) ? valueKeywords(own.enum, side) : undefined;
    case "minimum":
      // The lower bound of an unsigned type is no lower than zero.
      return NUMBER.has(type.kind) && !(type.kind === "integer" && type.unsigned && Number(value) < 0)
        ? { minimum: value }
        : undefined;
    case "maximum":
    case "exclusiveMinimum":
    case "exclusiveMaximum":
      return NUMBER.has(type.kind) ? { [key]: value } : undefined;
    case "step":
      return NUMBER.has(type.kind) && Number(value) > 0 ? { multipleOf: value } : undefined;
    case "minLength":
    case "maxLength":
      return TEXT.has(type.kind) ? { [key]: value } : undefined;
    case "minItems":
    case "maxItems":
      return type.kind === "array" ? { [key]: value } : undefined;
    case "pattern":
      return TEXT.has(type.kind) && isPattern(own.pattern) ? { pattern: `^(?:${own.pattern})$` } : undefined;
    case "format":
      return TEXT.has(type.kind) ? formatKeywords(own.format ?? "", type) : undefined;
    case "unit":
      return { "x-docwright-unit": value };
    default:
      return undefined;
  }
}

function isScalar({ kind }: TypeExpression): boolean {
  return TEXT.has(kind) || NUMBER.has(kind) || kind === "boolean" || kind === "any";
}

/** Closed in requests; in responses examples, which also tell mock servers what to answer. Labels have no keyword. */
function valueKeywords(values: readonly EnumValue[], side: Side): JsonSchema {
  const plain = [...new Set(values.map((own) => own.value))];
  if (side === "output") return { examples: plain, "x-docwright-enum": values };
  const told = values.some((own) => own.label !== undefined || own.deprecated);
  return { enum: plain, ...(told ? { "x-docwright-enum": values } : {}) };
}

function formatKeywords(name: string, type: TypeExpression): JsonSchema {
  if (name === "date-time" && type.kind === "timestamp" && type.format === "iso8601") return {};
  if (FORMATS.has(name)) return { format: name };
  if (name === "base64") return { contentEncoding: "base64" };
  if (name === "json") return { contentMediaType: "application/json" };
  return { "x-docwright-format": name };
}

/** Whether a keyword says the format of a text. */
export function hasKeyword(format: string): boolean {
  return !("x-docwright-format" in formatKeywords(format, { kind: "string" }));
}

/** One that engines do not read would make the whole document useless. */
function isPattern(pattern: string | undefined): boolean {
  if (pattern === undefined) return false;
  try {
    return new RegExp(`^(?:${pattern})$`, "u") instanceof RegExp;
  } catch {
    return false;
  }
}
