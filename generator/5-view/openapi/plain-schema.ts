/**
 * A schema as made for OpenAPI -> the same without `x-docwright-…` and the formats that OpenAPI alone knows (`int64`):
 * validators of JSON Schema refuse keywords they do not know. Names of members and values are data and stay.
 */
import type { JsonSchema } from "./json-schema.js";

const NAMED = new Set(["properties", "$defs"]);
const SINGLE = new Set(["items", "additionalProperties", "not", "contains"]);
const LISTS = new Set(["anyOf", "allOf"]);

export function plainSchema(schema: JsonSchema): JsonSchema {
  const kept = Object.entries(schema).filter(
    ([key, value]) => !key.startsWith("x-") && !(key === "format" && /^u?int\d+$/.test(String(value))),
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, plainValue(key, value)]));
}

function plainValue(key: string, value: unknown): unknown {
  if (SINGLE.has(key)) return typeof value === "object" ? plainSchema(value as JsonSchema) : value;
  if (LISTS.has(key)) return (value as readonly JsonSchema[]).map(plainSchema);
  if (!NAMED.has(key)) return value;
  const schemas = Object.entries(value as Readonly<Record<string, JsonSchema>>);
  return Object.fromEntries(schemas.map(([name, own]) => [name, plainSchema(own)]));
}
