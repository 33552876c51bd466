// All rules, read from the disk, so that one which no cell names is found.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type Cells, DIRECTIONS, type Direction, type Rule, type Way, WAYS } from "../../generator/diff/rule.js";
import { type Kind, KINDS } from "../../generator/diff/rules/registry.js";

export interface CellOfTable {
  readonly kind: Kind;
  readonly way: Way;
  readonly direction: Direction;
  readonly cell: Cells[Way][Direction];
}

export async function readTable(): Promise<CellOfTable[]> {
  const table: CellOfTable[] = [];
  for (const [kind, load] of Object.entries(KINDS) as [Kind, (typeof KINDS)[Kind]][]) {
    const { cells } = await load();
    for (const way of WAYS)
      for (const direction of DIRECTIONS) table.push({ kind, way, direction, cell: cells[way][direction] });
  }
  return table;
}

const folder = join(import.meta.dirname, "../../generator/diff/rules");

/** `range/request-range-added`, sorted. */
export function listRuleFiles(): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.parentPath !== folder && entry.name !== "cells.ts")
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replace(/\.ts$/, ""),
    )
    .sort();
}

export async function loadRule(file: string): Promise<Rule> {
  return ((await import(join(folder, `${file}.ts`))) as { readonly rule: Rule }).rule;
}
