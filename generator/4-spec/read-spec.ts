// The text of a spec file in, the spec or a list of problems out; never both, and nothing is thrown for a bad file.
// A spec of an older format is upgraded step by step; one of a newer format is refused, because its meaning is unknown.
// Touches no disk: `label` only says where the text came from.
import { checkSpec } from "./check-spec.js";
import type { SpecViolation } from "./check-spec.js";
import { locateJsonError } from "./locate-json-error.js";
import { SPEC_VERSION } from "./spec.js";
import type { Spec } from "./spec.js";
import { upgrades } from "./upgrades/registry.js";
import type { Upgrade } from "./upgrades/registry.js";

export type SpecProblem =
  | { readonly kind: "syntax"; readonly line: number; readonly column: number; readonly expected: string }
  /** Written by a later docwright, which alone can read it. */
  | { readonly kind: "newer-version"; readonly found: number; readonly known: number; readonly writtenBy: string }
  | { readonly kind: "unknown-version"; readonly found: unknown; readonly known: number }
  | SpecViolation;

export type SpecReading =
  | { readonly kind: "spec"; readonly label: string; readonly spec: Spec; readonly upgradedFrom?: number }
  | { readonly kind: "problems"; readonly label: string; readonly problems: readonly SpecProblem[] };

/** What an older or newer format is judged by; a seam for the tests, since version 1 has no predecessor. */
export interface SpecFormat {
  readonly version: number;
  readonly upgrades: ReadonlyMap<number, Upgrade>;
}

const CURRENT: SpecFormat = { version: SPEC_VERSION, upgrades };

export function parseSpec(text: string, label: string, format: SpecFormat = CURRENT): SpecReading {
  const refuse = (...problems: SpecProblem[]): SpecReading => ({ kind: "problems", label, problems });
  const json = parseJson(text);
  if (json.kind === "syntax") return refuse(json);
  if (!isRecord(json.value)) return refuse({ kind: "schema", pointer: "", expected: "must be an object" });

  const found = json.value["specVersion"];
  const known = format.version;
  if (typeof found !== "number" || !Number.isInteger(found)) return refuse({ kind: "unknown-version", found, known });
  if (found > known) return refuse({ kind: "newer-version", found, known, writtenBy: "a later version of docwright" });

  let value = json.value;
  for (let version = found; version < known; version++) {
    const upgrade = format.upgrades.get(version);
    if (upgrade === undefined) return refuse({ kind: "unknown-version", found, known });
    value = upgrade(value);
  }
  const violations = checkSpec(value);
  if (violations.length > 0) return refuse(...violations);
  const spec = value as unknown as Spec;
  return found === known ? { kind: "spec", label, spec } : { kind: "spec", label, spec, upgradedFrom: found };
}

type SyntaxProblem = Extract<SpecProblem, { readonly kind: "syntax" }>;

/** A byte order mark, which some editors put in front, is no part of the text. */
function parseJson(text: string): { readonly kind: "json"; readonly value: unknown } | SyntaxProblem {
  const body = text.startsWith("\ufeff") ? text.slice(1) : text;
  try {
    return { kind: "json", value: JSON.parse(body) as unknown };
  } catch {
    const fault = locateJsonError(body);
    return { kind: "syntax", ...(fault ?? { line: 1, column: 1, expected: "JSON" }) };
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
