/**
 * What a new reading would lose: pages that no longer hold what their page files hold, and specs that hold far less than
 * before. A vendor seldom drops a twentieth of an API at once; a page cut short, or printed in a new layout, does so often.
 * Judges only; whoever calls decides what is written.
 */
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { at } from "../diagnostics/origin.js";
import { SECTION_ROLES, tablesOf, type PageFacts } from "../3-facts/facts.js";
import { listFacts, type Fact } from "../4-spec/list-facts.js";
import type { Spec } from "../4-spec/spec.js";

/** Share of its facts that a spec may lose unasked. */
const SHRINK_LIMIT = 0.05;

/** How many of what is lost are named, of each kind. */
const NAMED = 3;

/** A section whose tables have rows in the page file and none on the new page; `accepted` is why that is right. */
export function findDrift(page: PageFacts, before: PageFacts, accepted: string | undefined): Diagnostic | undefined {
  const rows = (own: PageFacts, role: (typeof SECTION_ROLES)[number]): number =>
    tablesOf(own, role).reduce((sum, table) => sum + table.rows.length, 0);
  const lost = SECTION_ROLES.find((role) => rows(before, role) > 0 && rows(page, role) === 0);
  if (lost === undefined) return undefined;
  const values = { page: page.id, role: lost, rows: rows(before, lost) };
  return accepted === undefined
    ? { code: "facts/drifted-page", values, origin: at(page.source) }
    : { code: "facts/drift-accepted", values: { ...values, reason: accepted }, origin: at(page.source) };
}

/** Undefined where the spec keeps nearly all that it had; `accepted` is why the loss is right. */
export function findShrink(
  spec: Spec,
  before: Spec,
  place: string,
  accepted: string | undefined,
): Diagnostic | undefined {
  const then = listFacts(before);
  const lost = lostFacts(listFacts(spec), then);
  if (lost.length <= then.length * SHRINK_LIMIT) return undefined;
  const kinds = [...new Set(lost.map(({ kind }) => kind))].map((kind) => {
    const names = lost.filter((own) => own.kind === kind).map(({ name }) => name);
    const more = names.length > NAMED ? ", …" : "";
    const total = then.filter((own) => own.kind === kind).length;
    return `${names.length} of ${total} ${kind} (${names.slice(0, NAMED).join(", ")}${more})`;
  });
  const values = { lost: lost.length, total: then.length, counts: kinds.join("; ") };
  return accepted === undefined
    ? { code: "spec/shrunk", values: { ...values, limit: SHRINK_LIMIT * 100 }, origin: at(place) }
    : { code: "spec/shrink-accepted", values: { ...values, reason: accepted }, origin: at(place) };
}

/** What an action or type has less of; a name that another takes the place of is no loss. */
function lostFacts(now: readonly Fact[], then: readonly Fact[]): Fact[] {
  const [kept, known] = [factsByGroup(now), factsByGroup(then)];
  return [...known].flatMap(([group, facts]) => {
    const left = kept.get(group) ?? [];
    const names = new Set(left.map(({ name }) => name));
    return facts.filter(({ name }) => !names.has(name)).slice(0, Math.max(0, facts.length - left.length));
  });
}

function factsByGroup(facts: readonly Fact[]): Map<string, Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = `${fact.kind} ${fact.owner}`;
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return groups;
}
