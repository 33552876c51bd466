// Any JSON value in, what the schema has against it out: a list of violations, each with a JSON pointer, in the order of
// the pointers; none when the value is a spec. Runs on every read and before every write.
import { listViolations } from "./validate.generated.js";
import type { Violation } from "./validate.generated.js";

export interface SpecViolation {
  readonly kind: "schema";
  /** JSON pointer of the value concerned; empty for the spec as a whole. */
  readonly pointer: string;
  /** What the schema asks for there, in words. */
  readonly expected: string;
}

export function checkSpec(value: unknown): readonly SpecViolation[] {
  const seen = new Map<string, SpecViolation>();
  for (const violation of listViolations(value)) {
    const found = describe(violation);
    if (found !== undefined) seen.set(`${found.pointer} ${found.expected}`, found);
  }
  return [...seen.values()].sort((a, b) => (a.pointer < b.pointer ? -1 : a.pointer > b.pointer ? 1 : 0));
}

/** Nothing for the violations that only sum up others. */
function describe({ instancePath, keyword, params, message }: Violation): SpecViolation | undefined {
  const at = (pointer: string, expected: string): SpecViolation => ({ kind: "schema", pointer, expected });
  switch (keyword) {
    case "required":
      return at(instancePath, `needs the key ${quote(params["missingProperty"])}`);
    case "additionalProperties":
      return at(`${instancePath}/${escape(String(params["additionalProperty"]))}`, "is not a key of this object");
    case "enum":
      return at(instancePath, `must be one of ${(params["allowedValues"] as unknown[]).map(quote).join(", ")}`);
    case "const":
      return at(instancePath, `must be ${quote(params["allowedValue"])}`);
    case "discriminator":
      return at(`${instancePath}/${String(params["tag"])}`, "is no kind that is known here");
    case "oneOf":
    case "anyOf":
      return undefined;
    default:
      return at(instancePath, message ?? keyword);
  }
}

function quote(value: unknown): string {
  return JSON.stringify(value);
}

function escape(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
