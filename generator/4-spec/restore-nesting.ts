/**
 * Output rows printed flat -> nested as the page's own JSON example has them.
 *
 *    Data       Struct                 "data": { "instanceId": …,      Data: struct { InstanceId, OrderId }
 *    InstanceId String           +               "orderId": … },   ->  source: example
 *    OrderId    String                 "message": …
 * Keys are compared without case; a key written another way than in the table is recorded as seen in the example.
 */
import type { Member, StructType } from "./spec.js";

type Json = unknown;

export interface Restored {
  readonly members: readonly Member[];
  /** Names of the members whose nesting was restored. */
  readonly nested: readonly string[];
}

export function restoreNesting(members: readonly Member[], example: Json): Restored {
  const nested: string[] = [];
  return { members: nest([...members], example, nested), nested };
}

function nest(rows: Member[], example: Json, nested: string[]): Member[] {
  const result: Member[] = [];
  while (rows.length > 0) {
    const row = rows.shift();
    if (!row) break;
    const found = entryOf(example, row.name);
    const named: Member =
      found && found.key !== row.name ? { ...row, seen: [{ where: "example", as: found.key }] } : row;
    const inner = row.type.kind === "array" ? firstOf(found?.value) : found?.value;
    const open =
      (row.type.kind === "struct" && row.type.members.length === 0) ||
      (row.type.kind === "array" && row.type.of.kind === "any");
    if (!open || !isObject(inner)) result.push(named);
    else {
      const own: Member[] = [];
      while (rows[0] && entryOf(inner, rows[0].name)) own.push(rows.shift() as Member);
      if (own.length === 0) result.push(named);
      else {
        nested.push(row.name);
        const type: StructType = { kind: "struct", members: nest(own, inner, nested), source: "example" };
        result.push({ ...named, type: row.type.kind === "array" ? { kind: "array", of: type } : type });
      }
    }
  }
  return result;
}

function firstOf(value: Json): Json {
  return Array.isArray(value) ? value[0] : value;
}

function isObject(value: Json): value is Record<string, Json> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function entryOf(value: Json, name: string): { key: string; value: Json } | undefined {
  if (!isObject(value)) return undefined;
  const key =
    Object.keys(value).find((own) => own === name) ??
    Object.keys(value).find((own) => own.toLowerCase() === name.toLowerCase());
  return key === undefined ? undefined : { key, value: value[key] };
}
