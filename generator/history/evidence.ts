/**
 * What notes say of one name -> at which releases that proves it there or not, and from there its state at any release.
 *
 *    added in 5     absent in 4, there in 5          modified or named in 5     there in 4 and in 5
 *    deleted in 5   there in 4, deleted in 5         both in 5                  replaced: there in 4 and in 5
 *
 * What a note says of its own release goes before what another lets conclude. Between two releases that agree nothing
 * happened; between two that do not, it is unknown when it did, because no note tells. A deletion is proven by what follows:
 * where the name is there again without a note that adds it, it is unknown from the deletion on.
 */
import type { Note } from "./read-notes.js";
import type { Gap } from "./unknown.js";

/** By release. */
export type Evidence = Map<number, "there" | "absent" | "deleted">;

/** `again`: it is there in a later release. */
export type State =
  | { readonly kind: "there" }
  | { readonly kind: "absent"; readonly again: boolean }
  | { readonly kind: "unknown"; readonly gap: Gap };

/** `previous` gives the release before, as far as conclusions may reach. */
export function evidenceOf(notes: readonly Note[], previous: (release: number) => number | undefined): Evidence {
  const verbs = new Map<number, Set<Note["verb"]>>();
  for (const { release, verb } of notes) verbs.set(release, (verbs.get(release) ?? new Set()).add(verb));
  const evidence: Evidence = new Map();
  for (const [release, said] of verbs)
    evidence.set(release, said.has("deleted") && !said.has("added") ? "deleted" : "there");
  for (const [release, said] of verbs) {
    const before = previous(release);
    if (before === undefined) continue;
    const concluded = said.has("added") && !said.has("deleted") ? "absent" : "there";
    const own = evidence.get(before);
    if (own === undefined || (own === "deleted" && concluded === "absent")) evidence.set(before, concluded);
  }
  return evidence;
}

/** `unlisted` says what holds before the first evidence when that shows the name; undefined where nothing is known at all. */
export function stateAt(evidence: Evidence, release: number, unlisted: "there" | "unknown"): State | undefined {
  let [since, until]: [number | undefined, number | undefined] = [undefined, undefined];
  let again = false;
  for (const [at, found] of evidence) {
    if (at <= release && (since === undefined || at > since)) since = at;
    if (at > release && (until === undefined || at < until)) until = at;
    again ||= at > release && found === "there";
  }
  const before = since === undefined ? undefined : evidence.get(since);
  const after = until === undefined ? undefined : evidence.get(until);
  if (since === undefined && until === undefined) return undefined;
  if (before === "there") {
    if (after !== "absent" || since === release) return { kind: "there" };
    return { kind: "unknown", gap: { why: "gone", since: since ?? release, until: until ?? release } };
  }
  if (after !== "there" || (before === "absent" && since === release)) return { kind: "absent", again };
  if (before !== undefined)
    return { kind: "unknown", gap: { why: "deleted", since: since ?? release, until: until ?? release } };
  return unlisted === "there"
    ? { kind: "there" }
    : { kind: "unknown", gap: { why: "unlisted", until: until ?? release } };
}
