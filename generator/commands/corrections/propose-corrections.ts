/**
 * What clients saw in the answers of one service, and its spec -> corrections in the form of corrections.json, each tried
 * on the spec. What the spec has learnt meanwhile, what people corrected already, and what no correction can say is
 * reported instead.
 */
import { createReport, type Report } from "../../diagnostics/diagnostic.js";
import { printDiagnostic } from "../../diagnostics/format.js";
import { compareAscii } from "../../support/text.js";
import { applyCorrections } from "../../4-spec/apply-corrections.js";
import { keysOf, resolvePath, valueAt } from "../../4-spec/resolve-path.js";
import type { Member, Spec } from "../../4-spec/spec.js";
import { CHANGES, accepts, foundWords, placeOf, type Change, type Verdict } from "./change-member.js";
import type { Sighting } from "./group-drift.js";
import type { FoundType } from "./read-drift.js";
import { parentOf, SeenValues } from "./seen-type.js";

export interface Proposal {
  readonly at: string;
  readonly expect?: unknown;
  readonly set: unknown;
  readonly reason: string;
  readonly evidence: string;
}

/** `corrected`: what corrections.json names already. */
export function proposeCorrections(
  spec: Spec,
  sightings: readonly Sighting[],
  corrected: readonly string[],
  report: Report,
): Proposal[] {
  const taken = new Set(corrected.map(plainPlace));
  const proposals: Proposal[] = [];
  let tried = spec;
  for (const { seen, ...change } of findChanges(spec, sightings, report)) {
    const proposal = { ...change, evidence: evidenceOf(seen) };
    if (taken.has(plainPlace(change.at))) {
      report.add("drift/corrected", { at: change.at });
      continue;
    }
    const own = createReport();
    tried = applyCorrections(tried, [proposal], own);
    const [said] = own.found;
    if (said?.code === "spec/corrected") proposals.push(proposal);
    else if (said) report.add("drift/not-applied", { at: change.at, why: printDiagnostic(said) });
  }
  return proposals;
}

/** Items of a list have no corrections of their own: `Boxes[]` is `Boxes`. */
function plainPlace(at: string): string {
  const field = at.indexOf("#");
  const path = field < 0 ? at : at.slice(0, field);
  return path.replace(/\[\]|\{\}/g, "") + at.slice(path.length);
}

function findChanges(spec: Spec, sightings: readonly Sighting[], report: Report): Change[] {
  const values = new SeenValues(typesOf(sightings));
  const changes = groupBy(sightings, (own) => JSON.stringify([own.path, own.kind])).flatMap((seen): Change[] => {
    const [first] = seen;
    if (!first || isPartOfAnother(spec, first.path, values)) return [];
    const verdicts = judge(spec, first, seen, values);
    for (const verdict of verdicts) if (typeof verdict === "string") explain(verdict, seen, report);
    return verdicts.flatMap((verdict) => (typeof verdict === "string" ? [] : [verdict]));
  });
  return changes.sort((a, b) => compareAscii(a.at, b.at));
}

type Finding = Verdict | "unknown-kind" | "no-place" | "only-null";

/** `Action.output.Member` or `type:Type.Member`: it is answers that were seen. Clients cut long names by `…`. */
const PLACE = /^(?:type:[^.#]+|[^.:#]+\.output)\.[^#…]*$/;

function judge(
  spec: Spec,
  { path, kind }: Sighting,
  seen: readonly Sighting[],
  values: SeenValues,
): readonly Finding[] {
  const changes = CHANGES.get(kind);
  if (!changes) return ["unknown-kind"];
  const member = PLACE.test(path) ? resolvePath(spec, path) : undefined;
  if (isMember(member)) return changes(placeOf(path, member), seen, values);
  // In what the spec describes meanwhile in its own way.
  if (values.get(parentOf(path))) return ["learnt"];
  if (kind !== "unknown-member" || !isFree(spec, path)) return ["no-place"];
  const type = values.typeAt(path);
  if (!type) return ["only-null"];
  const reason = `answers hold this member, as ${foundWords(seen)}; the page does not name it`;
  return [{ at: path, set: values.memberAt(path, type), reason, seen }];
}

/** One that stands in another new value is part of that one's type. */
function isPartOfAnother(spec: Spec, path: string, values: SeenValues): boolean {
  const parent = parentOf(path);
  const types = values.get(parent);
  if (!types) return false;
  const member = resolvePath(spec, parent);
  const type = isMember(member) ? placeOf(parent, member).type : undefined;
  return (
    !type ||
    !accepts(
      type,
      [...types].filter((found) => found !== "null").map((found) => ({ found })),
    )
  );
}

function isFree(spec: Spec, path: string): boolean {
  const keys = PLACE.test(path) ? keysOf(spec, path) : undefined;
  return keys !== undefined && !/(?:\[\]|\{\})$/.test(path) && Array.isArray(valueAt(spec, keys.slice(0, -1)));
}

function isMember(value: unknown): value is Member {
  return typeof value === "object" && value !== null && "name" in value && "type" in value;
}

function explain(finding: Exclude<Finding, Change>, seen: readonly Sighting[], report: Report): void {
  const { path = "", kind = "", origin } = seen[0] ?? {};
  switch (finding) {
    case "learnt":
      return report.add("drift/learnt", { path, kind });
    case "unknown-kind":
      return report.add("drift/unknown-kind", { kind, count: countOf(seen) }, origin);
    default:
      return report.add(`drift/${finding}`, { path }, origin);
  }
}

function typesOf(sightings: readonly Sighting[]): Map<string, Set<FoundType>> {
  const types = new Map<string, Set<FoundType>>();
  for (const { path, kind, found } of sightings) {
    if (kind !== "unknown-member" && kind !== "unexpected-type") continue;
    types.set(path, (types.get(path) ?? new Set<FoundType>()).add(found));
  }
  return types;
}

function groupBy(sightings: readonly Sighting[], keyOf: (own: Sighting) => string): Sighting[][] {
  const groups = new Map<string, Sighting[]>();
  for (const own of sightings) {
    const known = groups.get(keyOf(own));
    if (known) known.push(own);
    else groups.set(keyOf(own), [own]);
  }
  return [...groups.values()];
}

function countOf(seen: readonly Sighting[]): number {
  return seen.reduce((sum, own) => sum + own.count, 0);
}

const MOST_ACTIONS = 3;

/** `3 answers of ListBoxes, 2025-06-01T10:00:00.000Z to 2025-06-02T11:00:00.000Z, one of them to request 8f1c`. */
function evidenceOf(seen: readonly Sighting[]): string {
  const count = countOf(seen);
  const actions = [...new Set(seen.flatMap((own) => [...own.actions]))].sort(compareAscii);
  const more = actions.length > MOST_ACTIONS ? ` and ${actions.length - MOST_ACTIONS} more` : "";
  const first = seen.flatMap((own) => own.first ?? []).sort(compareAscii)[0];
  const last = seen
    .flatMap((own) => own.last ?? [])
    .sort(compareAscii)
    .at(-1);
  const request = seen.flatMap((own) => own.requestId ?? [])[0];
  return [
    `seen ${count === 1 ? "once" : `${count} times`} in answers of ${actions.slice(0, MOST_ACTIONS).join(", ")}${more}`,
    ...(first === undefined || last === undefined ? [] : [first === last ? first : `${first} to ${last}`]),
    ...(request === undefined ? [] : [`request ${request}`]),
  ].join(", ");
}
