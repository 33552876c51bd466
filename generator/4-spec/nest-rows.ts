/**
 * Rows of a table printed one below the other -> members nested as the page means them: by the marks before their names,
 * else as the page's own JSON example has them. Rows without a name are elements of the array above, or the whole answer.
 *
 *    Data         Struct                "data": { "instanceId": …,      Data: struct { InstanceId, OrderId }
 *    InstanceId   String          +               "orderId": … },   ->  source: example
 *    OrderId      String                "message": …
 *
 *    Tags         array<object>                                         Tags: array of { Key }
 *    └            object          (unnamed: an element)             ->
 *    └└Key        string
 * Keys are compared without case; a key written another way than in the table is recorded as seen in the example.
 * A row that may stand on either side of the end of a struct is placed nowhere.
 */
import { byMarks, type FlatRow, type Marked } from "./marked-rows.js";
import type { Member, StructType, TypeExpression } from "./spec.js";

export interface Nested {
  readonly members: readonly Member[];
  /** Paths whose members stand where the example has them. */
  readonly restored: readonly string[];
  readonly unplaced: readonly FlatRow[];
  readonly duplicates: readonly FlatRow[];
  readonly untyped: readonly FlatRow[];
  /** Rows without a type of their own that the example, or the rows below, give one. */
  readonly inferred: readonly FlatRow[];
  /** Paths of structs whose rows follow without marks while no example shows them. */
  readonly flat: readonly string[];
}

interface Node {
  readonly row: FlatRow;
  readonly children: readonly Node[];
  readonly seen?: string;
  readonly source?: "example";
  readonly restored?: true;
  readonly element?: FlatRow;
  /** Rows follow that may be its members. */
  readonly flat?: true;
}

interface Found {
  readonly restored: string[];
  readonly unplaced: FlatRow[];
  readonly duplicates: FlatRow[];
  readonly untyped: FlatRow[];
  readonly flat: string[];
}

export interface NestOptions {
  readonly example: unknown;
  /** Types are spelt out where they are used: a type that is only a name has its rows below. */
  readonly inline: boolean;
}

export function nestRows(rows: readonly FlatRow[], options: NestOptions): Nested {
  const found: Found = { restored: [], unplaced: [], duplicates: [], untyped: [], flat: [] };
  const marked = rows.some((row) => row.depth > 0);
  const open = rows.some((row) => isOpen(row, undefined, options.inline));
  const example = open ? options.example : undefined;
  const entries = marked ? byMarks(rows) : rows.map((row) => ({ row, children: [] }));
  const reader = { inline: options.inline, marked, unplaced: found.unplaced };
  const nodes = new ExampleReader(entries, reader).read(example, () => false);
  const members = toMembers(nodes, "", found);
  return { members, ...found, inferred: rows.filter((row) => !row.typed && !found.untyped.includes(row)) };
}

interface ReaderOptions {
  readonly inline: boolean;
  /** The rows carry marks: what they put side by side stays so, unless only the example has a place for it. */
  readonly marked: boolean;
  readonly unplaced: FlatRow[];
}

/** One sign often marks every depth below the first: the example tells those apart. */
class ExampleReader {
  private readonly entries: Marked[];
  private readonly options: ReaderOptions;
  /** A list of structs without an example: its members follow, and nothing tells where they end. */
  private lost = false;

  constructor(entries: readonly Marked[], options: ReaderOptions) {
    this.entries = [...entries];
    this.options = options;
  }

  /** The rows that belong to a value of the example; `outside` tells what the values around it still wait for. */
  read(value: unknown, outside: (name: string) => boolean, top = true): Node[] {
    const nodes: Node[] = [];
    const taken = new Set<string>();
    const waits = (name: string): boolean => {
      const entry = entryOf(value, name);
      return entry !== undefined && !taken.has(entry.key);
    };
    for (let own = this.entries[0]; own; own = this.entries[0]) {
      const { row } = own;
      const { name } = row.member;
      const nested = nodes[nodes.length - 1]?.restored === true;
      if (!top && this.options.marked && outside(name)) break;
      if (!top && !waits(name) && !this.isBetween(waits, outside)) break;
      this.entries.shift();
      if (name === "") continue;
      const entry = entryOf(value, name);
      if (top && (nested || this.lost) && !waits(name) && entry === undefined) this.options.unplaced.push(row);
      else nodes.push(this.node(own, entry, (other) => waits(other) || outside(other)));
      if (entry) taken.add(entry.key);
    }
    return nodes;
  }

  /** The next row stands before one that belongs here, and nothing around waits for it. */
  private isBetween(waits: (name: string) => boolean, outside: (name: string) => boolean): boolean {
    for (const { row } of this.entries) {
      const { member } = row;
      if (waits(member.name)) return true;
      if (member.name === "" || outside(member.name)) return false;
    }
    return false;
  }

  private node(own: Marked, entry: Entry | undefined, outside: (name: string) => boolean): Node {
    const { row } = own;
    const list = row.member.type.kind === "array" || Array.isArray(entry?.value);
    const next = list && this.entries[0]?.row.member.name === "" ? this.entries.shift()?.row : undefined;
    const element = own.element ?? next;
    const inner = Array.isArray(entry?.value) ? entry.value[0] : entry?.value;
    const seen = entry && entry.key !== row.member.name ? { seen: entry.key } : {};
    const below = own.children.length > 0;
    const open = isOpen(row, element, this.options.inline) && !below;
    const marked = below ? new ExampleReader(own.children, this.options).read(inner, () => false) : [];
    const children = open && isObject(inner) ? this.read(inner, outside, false) : marked;
    const unseen = open && entry === undefined && row.typed && this.entries.length > 0 && holds(element ?? row);
    this.lost ||= unseen && element !== undefined;
    const flat = unseen && element === undefined;
    return {
      row: row.typed ? row : withType(row, entry?.value),
      children,
      ...seen,
      ...(children.length > 0 && !below ? { restored: true as const } : {}),
      // Below marks the example only refines what they say.
      ...(children.length > 0 && !below && !this.options.marked ? { source: "example" as const } : {}),
      ...(element ? { element } : {}),
      ...(flat ? { flat: true as const } : {}),
    };
  }
}

/** A type that says nothing of what is in it. */
function isOpen(row: FlatRow, element: FlatRow | undefined, inline: boolean): boolean {
  const { type } = element?.member ?? row.member;
  const inner = type.kind === "array" ? type.of : type;
  if (!row.typed || row.member.name === "" || (type.kind === "array" && inner.kind === "any")) return true;
  return (inner.kind === "struct" && inner.members.length === 0) || (inline && inner.kind === "ref");
}

/** The type says that something is in it. */
function holds({ member: { type } }: FlatRow): boolean {
  return type.kind === "struct" || (type.kind === "array" && type.of.kind === "struct");
}

/** A row without a type is what its example is, where that is an object or a list. */
function withType(row: FlatRow, value: unknown): FlatRow {
  const struct: TypeExpression = { kind: "struct", members: [] };
  if (Array.isArray(value))
    return {
      ...row,
      typed: true,
      member: { ...row.member, type: { kind: "array", of: isObject(value[0]) ? struct : { kind: "any" } } },
    };
  return isObject(value) ? { ...row, typed: true, member: { ...row.member, type: struct } } : row;
}

function toMembers(nodes: readonly Node[], path: string, found: Found): Member[] {
  const members = new Map<string, Member>();
  for (const node of nodes) {
    const { member, typed } = node.row;
    const own = path === "" ? member.name : `${path}.${member.name}`;
    if (members.has(member.name)) found.duplicates.push(node.row);
    else if (!typed && node.children.length === 0) found.untyped.push(node.row);
    else members.set(member.name, toMember(node, own, found));
  }
  return [...members.values()];
}

function toMember(node: Node, path: string, found: Found): Member {
  const { member } = node.row;
  const seen = node.seen === undefined ? {} : { seen: [{ where: "example" as const, as: node.seen }] };
  const members = toMembers(node.children, path, found);
  if (node.restored && members.length > 0) found.restored.push(path);
  if (node.flat) found.flat.push(path);
  return { ...member, type: typeOf(node, members), ...seen };
}

function typeOf({ row, element, source }: Node, members: readonly Member[]): TypeExpression {
  const { type } = row.member;
  const inner = element?.member.type ?? (type.kind === "array" ? type.of : type);
  const struct: StructType = { kind: "struct", members, ...(source ? { source } : {}) };
  const own = members.length > 0 ? struct : inner;
  return type.kind === "array" || element ? { kind: "array", of: own } : own;
}

interface Entry {
  readonly key: string;
  readonly value: unknown;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function entryOf(value: unknown, name: string): Entry | undefined {
  if (!isObject(value) || name === "") return undefined;
  const keys = Object.keys(value);
  const key = keys.find((own) => own === name) ?? keys.find((own) => own.toLowerCase() === name.toLowerCase());
  return key === undefined ? undefined : { key, value: value[key] };
}
