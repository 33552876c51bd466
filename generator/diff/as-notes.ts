/**
 * Changes -> what a vendor's release notes would say of them: names of what came, was modified and went. A member is modified where
 * its type or its required flag differs, a missing flag counting as required; what stands inside a member modifies it. All else
 * (defaults, limits, codes, words) is never told there. `modified` names members of which only that is known.
 */
import type { Action, HistoryChange } from "../4-spec/spec.js";
import type { Change, Step } from "./change.js";

interface Line {
  readonly kind: HistoryChange["kind"];
  /** The action or type whose members differ. */
  readonly owner?: string;
  readonly name: string;
}

/** In the order of the notes: whole actions, members of actions, whole types, members of types; each by name. */
const ORDER: readonly HistoryChange["kind"][] = [
  ...(["action-added", "action-deleted", "input-added", "input-modified", "input-deleted"] as const),
  ...(["output-added", "output-modified", "output-deleted", "type-added", "type-deleted"] as const),
  ...(["member-added", "member-modified", "member-deleted"] as const),
];

export function asNotes(changes: readonly Change[], modified: readonly string[] = []): HistoryChange[] {
  const entries = new Map<string, { readonly line: Line; readonly names: Set<string> }>();
  for (const line of [...changes.flatMap(linesOf), ...modified.map(modifiedLine)]) {
    const key = JSON.stringify([line.kind, line.owner]);
    const entry = entries.get(key) ?? { line, names: new Set<string>() };
    entry.names.add(line.name);
    entries.set(key, entry);
  }
  return [...entries.values()]
    .sort(
      (a, b) =>
        rank(a.line) - rank(b.line) || compare(a.line.owner, b.line.owner) || kindRank(a.line) - kindRank(b.line),
    )
    .map(({ line: { kind, owner }, names }): HistoryChange => {
      const list = [...names];
      if (owner === undefined) return { kind, names: list } as HistoryChange;
      return (
        kind.startsWith("member-") ? { kind, type: owner, names: list } : { kind, action: owner, names: list }
      ) as HistoryChange;
    });
}

function kindRank({ kind }: Line): number {
  return ORDER.indexOf(kind);
}

/** Members of one action stand together, whatever happened to them. */
function rank(line: Line): number {
  return line.owner === undefined
    ? kindRank(line)
    : kindRank({ ...line, kind: line.kind.startsWith("member-") ? "member-added" : "input-added" });
}

function compare(a = "", b = ""): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function linesOf(change: Change): Line[] {
  const [root, name, list, item] = change.at;
  if (typeof name !== "string") return [];
  if (root === "actions")
    return list === "input" || list === "output" ? ofMember(change, list, name, item) : ofWhole("action", change, name);
  if (root === "types")
    return list === "members" ? ofMember(change, "member", name, item) : ofWhole("type", change, name);
  return [];
}

/** `RunInstances.input.Placement`, `type:Placement.HostIps` */
function modifiedLine(path: string): Line {
  const [owner = "", ...steps] = path.split(".");
  if (owner.startsWith("type:")) return { kind: "member-modified", owner: owner.slice(5), name: steps.join(".") };
  return { kind: steps[0] === "output" ? "output-modified" : "input-modified", owner, name: steps.slice(1).join(".") };
}

function ofWhole(what: "action" | "type", change: Change, name: string): Line[] {
  const came: Line = { kind: `${what}-added`, name };
  const went: Line = { kind: `${what}-deleted`, name };
  if (change.at.length === 2) {
    if (change.what === "renamed") return [went, { ...came, name: String(change.after) }];
    return [change.what === "added" ? came : went];
  }
  if (change.fact !== "Action.status") return [];
  const isGone = (status: unknown): boolean => (status as Action["status"]) === "obsolete";
  if (isGone(change.before) === isGone(change.after)) return [];
  return [isGone(change.after) ? went : came];
}

function ofMember(change: Change, what: "input" | "output" | "member", owner: string, item: Step | undefined): Line[] {
  if (typeof item !== "object") return [];
  const line = (verb: "added" | "modified" | "deleted", name: string): Line => ({
    kind: `${what}-${verb}`,
    owner,
    name,
  });
  if (change.at.length === 4) {
    if (change.what === "renamed") return [line("deleted", item.item), line("added", String(change.after))];
    return change.what === "reordered" ? [] : [line(change.what === "added" ? "added" : "deleted", item.item)];
  }
  return isTold(change) ? [line("modified", item.item)] : [];
}

function isTold({ fact, what, before, after }: Change): boolean {
  if (fact === "Member.required") return (before ?? true) !== (after ?? true);
  return fact === "Member.type" || (fact === "StructType.members" && what !== "reordered");
}
