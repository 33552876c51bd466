/** Two specs and what differs between them -> findings: each difference with its rule, and the fingerprint that approvals name. */
import { createHash } from "node:crypto";
import type { Spec } from "../4-spec/spec.js";
import type { Change } from "./change.js";
import { judge, type Judged } from "./judge.js";
import { printPath } from "./print-path.js";

export interface Finding extends Judged {
  /** The same for the same change of the same service, whatever else changed: what approvals name. */
  readonly fingerprint: string;
}

export async function findingsOf(before: Spec, after: Spec, changes: readonly Change[]): Promise<Finding[]> {
  const service = `${after.vendor}/${after.site ?? ""}/${after.service}/${after.version ?? ""}`;
  const values = new Map(changes.map((change) => [change, printSides(change)]));
  return (await judge(before, after, changes)).map((own) => ({
    ...own,
    fingerprint: fingerprintOf(own, [service, values.get(own.change) ?? ""]),
  }));
}

function fingerprintOf(
  { path, direction, change, rule }: Judged,
  [service, values]: readonly [string, string],
): string {
  const { what, at } = change;
  // What came to a list or went from it is known by what it is, wherever it stands.
  const isItem = (what === "added" || what === "removed") && typeof at[at.length - 1] === "object";
  const place = isItem ? printPath(at.slice(0, -1)) : path;
  const text = [service, rule.id, direction, place, values].join("\n");
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

function printSides({ before, after }: Change): string {
  return `${printSorted(before)}\n${printSorted(after)}`;
}

/** JSON that is the same for the same value, in whatever order its keys stand. */
function printSorted(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "";
  const keys = new Set<string>();
  collectKeys(value, keys);
  return JSON.stringify(value, [...keys].sort());
}

function collectKeys(value: object, keys: Set<string>): void {
  const isList = Array.isArray(value);
  for (const key of Object.keys(value)) {
    if (!isList) keys.add(key);
    const own = (value as Readonly<Record<string, unknown>>)[key];
    if (typeof own === "object" && own !== null) collectKeys(own, keys);
  }
}
