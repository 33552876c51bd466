/**
 * Changes of one release, as they stand in its notes -> each said once, names side by side as one change. What is said
 * twice, or contradicts what was said before, is handed to `fault`.
 */
import type { HistoryChange } from "./spec.js";

export interface ChangeFault {
  readonly code: "spec/change-twice" | "spec/change-contradicts";
  readonly values: { readonly name: string; readonly kind: string; readonly before: string };
}

/** Names that stand side by side are one change. */
export function mergeChanges(changes: readonly HistoryChange[]): HistoryChange[] {
  const merged: HistoryChange[] = [];
  for (const change of changes) {
    const last = merged[merged.length - 1];
    if (last?.kind === change.kind && !("action" in change) && !("type" in change))
      merged[merged.length - 1] = { ...change, names: [...last.names, ...change.names] };
    else merged.push(change);
  }
  return merged;
}

/** A name is added, deleted or modified in one release, not two of them; both are kept, as the page has them. */
export function dropRepeated(changes: readonly HistoryChange[], fault: (own: ChangeFault) => void): HistoryChange[] {
  const said = new Map<string, Set<string>>();
  return changes.flatMap((change) => {
    const names = change.names.filter((own) => {
      const name = pathOf(change, own);
      const kinds = said.get(name) ?? new Set<string>();
      said.set(name, kinds);
      const [before] = kinds;
      const again = kinds.has(change.kind);
      kinds.add(change.kind);
      if (before !== undefined)
        fault({
          code: again ? "spec/change-twice" : "spec/change-contradicts",
          values: { name, kind: change.kind, before },
        });
      return !again;
    });
    return names.length > 0 ? [{ ...change, names }] : [];
  });
}

/** `RunInstances`, `type:Placement`, `RunInstances.input.X`, `type:Placement.X` */
export function pathOf(change: HistoryChange, name: string): string {
  const [scope = ""] = change.kind.split("-");
  if ("action" in change) return `${change.action}.${scope}.${name}`;
  if ("type" in change) return `type:${change.type}.${name}`;
  return scope === "type" ? `type:${name}` : name;
}
