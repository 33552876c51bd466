/**
 * The changes of a release -> one short text: what came (`+`), went (`-`) and changed (`~`), names first come, first shown.
 *
 *    +Metadata +MetadataItem ~CreateLaunchTemplate(+2) ~Placement(-1) … 3 more
 */
import type { HistoryChange } from "../../4-spec/spec.js";
import { countOf } from "./count-names.js";

const SIGNS = { added: "+", deleted: "-", modified: "~" } as const;

export function shortenChanges(changes: readonly HistoryChange[], width: number): string {
  const words = [...existing(changes), ...ofVerb("added", changes), ...ofVerb("deleted", changes), ...changed(changes)];
  return words.length === 0 ? "names nothing" : cut(words, width);
}

/** The list of what was there when the notes began is told by its size. */
function existing(changes: readonly HistoryChange[]): string[] {
  const counts = changes.flatMap(({ kind, names }) =>
    kind.endsWith("-existing") ? [countOf(names.length, kind.replace("-existing", ""))] : [],
  );
  return counts.length > 0 ? [`${counts.join(" and ")} existed`] : [];
}

function ofVerb(verb: "added" | "deleted", changes: readonly HistoryChange[]): string[] {
  return changes.flatMap(({ kind, names }) =>
    kind === `action-${verb}` || kind === `type-${verb}` ? names.map((name) => SIGNS[verb] + name) : [],
  );
}

/** Each action and type once, with how many of its members came, went and changed. */
function changed(changes: readonly HistoryChange[]): string[] {
  const owners = new Map<string, string[]>();
  for (const change of changes) {
    if (change.kind === "action-modified" || change.kind === "type-modified")
      for (const name of change.names) owners.set(name, owners.get(name) ?? []);
    if (!("action" in change || "type" in change)) continue;
    const owner = "action" in change ? change.action : change.type;
    const [, verb = "modified"] = change.kind.split("-") as [string, keyof typeof SIGNS];
    owners.set(owner, [...(owners.get(owner) ?? []), `${SIGNS[verb]}${change.names.length}`]);
  }
  return [...owners].map(([name, counts]) => (counts.length > 0 ? `~${name}(${counts.join(" ")})` : `~${name}`));
}

function cut(words: readonly string[], width: number): string {
  const whole = words.join(" ");
  if (whole.length <= width) return whole;
  for (let shown = words.length - 1; shown > 0; shown--) {
    const text = `${words.slice(0, shown).join(" ")} … ${words.length - shown} more`;
    if (text.length <= width) return text;
  }
  return `${whole.slice(0, Math.max(0, width - 1))}…`;
}
