/**
 * A spec and changes of compare-specs.ts -> the spec with them applied. What the list of changes does not name stays as it is: that
 * both together give the other spec proves that the list is complete.
 */
import type { Spec } from "../../4-spec/spec.js";
import type { Change, ItemStep } from "../change.js";

/** Lists and objects that say nothing when they are empty; they stand in no spec then. */
const ABSENT_WHEN_EMPTY: ReadonlySet<string> = new Set(
  "constraints items requiredWhen variants rules filters permissions examples cases groups regions regionalEndpoints commonParameters".split(
    " ",
  ),
);

/** What happens at a place and below it. */
interface Node {
  own: Change[];
  readonly keys: Map<string, Node>;
  readonly items: Map<number, Node>;
  readonly added: Change[];
}

export function applyChanges(spec: Spec, changes: readonly Change[]): Spec {
  return applyTo(spec, changes) as Spec;
}

/** Of any value; the changes lead from it. */
export function applyTo(value: unknown, changes: readonly Change[]): unknown {
  const root = createNode();
  for (const change of changes) placeChange(root, change);
  return applyNode(value, root);
}

function createNode(): Node {
  return { own: [], keys: new Map(), items: new Map(), added: [] };
}

function placeChange(root: Node, change: Change): void {
  let node = root;
  change.at.forEach((step, i) => {
    const isNew = typeof step !== "string" && change.what === "added" && i === change.at.length - 1;
    if (isNew) node.added.push(change);
    else node = typeof step === "string" ? childOf(node.keys, step) : childOf(node.items, step.index);
    if (i === change.at.length - 1 && !isNew) node.own.push(change);
  });
}

function childOf<K>(children: Map<K, Node>, key: K): Node {
  const child = children.get(key) ?? createNode();
  children.set(key, child);
  return child;
}

function applyNode(value: unknown, node: Node): unknown {
  const set = node.own.find(({ what }) => what === "added" || what === "changed");
  if (set) return set.after;
  if (node.own.some(({ what }) => what === "removed")) return undefined;
  if (Array.isArray(value) || node.items.size > 0 || node.added.length > 0)
    return applyList((value ?? []) as readonly unknown[], node);
  if (node.keys.size === 0) return value;
  return applyObject((value ?? {}) as Readonly<Record<string, unknown>>, node);
}

function applyObject(value: Readonly<Record<string, unknown>>, { keys }: Node): unknown {
  const entries = new Map<string, unknown>(Object.entries(value));
  const renamed: [string, unknown][] = [];
  for (const [key, child] of keys) {
    const result = applyNode(entries.get(key), child);
    const name = child.own.find(({ what }) => what === "renamed")?.after;
    entries.delete(key);
    if (typeof name === "string") renamed.push([name, result]);
    else if (result !== undefined && !(ABSENT_WHEN_EMPTY.has(key) && isEmpty(result))) entries.set(key, result);
  }
  return Object.fromEntries([...entries, ...renamed]);
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

function applyList(value: readonly unknown[], node: Node): unknown[] {
  const stayed = value.map((item, index) => {
    const child = node.items.get(index);
    return { index, item: child ? renameItem(applyNode(item, child), child) : item };
  });
  const order = node.own.find(({ what }) => what === "reordered")?.order;
  const kept = stayed.filter(({ item }) => item !== undefined);
  const sorted = order ? order.flatMap((index) => kept.find((own) => own.index === index) ?? []) : kept;
  const list = sorted.map(({ item }) => item);
  const added = [...node.added].sort((a, b) => placeOf(a) - placeOf(b));
  for (const change of added) list.splice(placeOf(change), 0, change.after);
  return list;
}

function renameItem(item: unknown, { own }: Node): unknown {
  const change = own.find(({ what }) => what === "renamed");
  if (change === undefined) return item;
  // A documented value is named by its JSON; one that stands again has a number behind it.
  const isValue = change.fact.endsWith(".enum");
  const name = String(change.after);
  return { ...(item as object), ...(isValue ? { value: JSON.parse(name.replace(/#\d+$/, "")) as unknown } : { name }) };
}

function placeOf({ at }: Change): number {
  return (at[at.length - 1] as ItemStep).index;
}
