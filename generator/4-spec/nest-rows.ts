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
import type { Member, StructType, TypeExpression } from "./spec.js";

export interface FlatRow {
  /** Its name is empty where the row has none; its type is `any` where the row prints none. */
  readonly member: Member;
  readonly typed: boolean;
  readonly depth: number;
  /** What a report says of the row, and where it stands. */
  readonly words: string;
  readonly lines: readonly number[];
}

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
  readonly children: Node[];
  readonly seen?: string;
  readonly source?: "example";
  /** The row of an array's elements. */
  element?: FlatRow;
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
  const nodes = marked ? byMarks(rows) : new ExampleReader(rows, options, found.unplaced).read(example, () => false);
  const members = toMembers(nodes, "", found);
  return { members, ...found, inferred: rows.filter((row) => !row.typed && !found.untyped.includes(row)) };
}

/** A row belongs to the nearest row above it with fewer marks. */
function byMarks(rows: readonly FlatRow[]): Node[] {
  const root: Node[] = [];
  const open: Node[] = [];
  for (const row of rows) {
    while ((open[open.length - 1]?.row.depth ?? -1) >= row.depth) open.pop();
    const parent = open[open.length - 1];
    const node: Node = { row, children: [] };
    // Of an element its array keeps the type; its rows are those of the array.
    if (row.member.name === "" && parent) {
      parent.element = row;
      open.push({ row, children: parent.children });
    } else if (row.member.name !== "") {
      (parent?.children ?? root).push(node);
      open.push(node);
    }
  }
  return root;
}

class ExampleReader {
  private readonly rows: FlatRow[];
  private readonly inline: boolean;
  private readonly unplaced: FlatRow[];
  /** A list of structs without an example: its members follow, and nothing tells where they end. */
  private lost = false;

  constructor(rows: readonly FlatRow[], { inline }: NestOptions, unplaced: FlatRow[]) {
    this.rows = [...rows];
    this.inline = inline;
    this.unplaced = unplaced;
  }

  /** The rows that belong to a value of the example; `outside` tells what the values around it still wait for. */
  read(value: unknown, outside: (name: string) => boolean, top = true): Node[] {
    const nodes: Node[] = [];
    const taken = new Set<string>();
    const waits = (name: string): boolean => {
      const entry = entryOf(value, name);
      return entry !== undefined && !taken.has(entry.key);
    };
    for (let row = this.rows[0]; row; row = this.rows[0]) {
      const { name } = row.member;
      const nested = nodes[nodes.length - 1]?.source !== undefined;
      if (!top && !waits(name) && !this.isBetween(waits, outside)) break;
      this.rows.shift();
      if (name === "") continue;
      const entry = entryOf(value, name);
      if (top && (nested || this.lost) && !waits(name) && entry === undefined) this.unplaced.push(row);
      else nodes.push(this.node(row, entry, (own) => waits(own) || outside(own)));
      if (entry) taken.add(entry.key);
    }
    return nodes;
  }

  /** The next row stands before one that belongs here, and nothing around waits for it. */
  private isBetween(waits: (name: string) => boolean, outside: (name: string) => boolean): boolean {
    for (const { member } of this.rows) {
      if (waits(member.name)) return true;
      if (member.name === "" || outside(member.name)) return false;
    }
    return false;
  }

  private node(row: FlatRow, entry: Entry | undefined, outside: (name: string) => boolean): Node {
    const list = row.member.type.kind === "array" || Array.isArray(entry?.value);
    const element = list && this.rows[0]?.member.name === "" ? this.rows.shift() : undefined;
    const inner = Array.isArray(entry?.value) ? entry.value[0] : entry?.value;
    const seen = entry && entry.key !== row.member.name ? { seen: entry.key } : {};
    const open = isOpen(row, element, this.inline);
    const children = open && isObject(inner) ? this.read(inner, outside, false) : [];
    const unseen = open && entry === undefined && row.typed && this.rows.length > 0 && holds(element ?? row);
    this.lost ||= unseen && element !== undefined;
    const flat = unseen && element === undefined;
    return {
      row: row.typed ? row : withType(row, entry?.value),
      children,
      ...seen,
      ...(children.length > 0 ? { source: "example" as const } : {}),
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
  if (node.source && members.length > 0) found.restored.push(path);
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
