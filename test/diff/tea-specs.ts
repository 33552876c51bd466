// Small specs of a tea house, and what may have been renamed between two of them.
import type { Action, Member, Spec, TypeDefinition } from "../../generator/4-spec/spec.js";
import { compareSpecs } from "../../generator/diff/walk/compare-specs.js";
import { findRenames, type RenameCandidate } from "../../generator/diff/renames/find-renames.js";

export const text = { kind: "string" } as const;
export const number = { kind: "integer" } as const;

export function spec(parts: Partial<Spec>): Spec {
  const protocol = { kind: "tencent-v3" } as const;
  const empty = { actions: {}, types: {}, errors: {}, history: [] };
  return { specVersion: 1, vendor: "tencent", service: "tea", languages: ["en"], protocol, ...empty, ...parts };
}

export function action(input: readonly Member[], more: Partial<Action> = {}): Action {
  return { status: "current", input, output: [], errors: [], ...more };
}

export function structure(members: readonly Member[]): TypeDefinition {
  return { usage: "input", usedBy: [], members };
}

export const named = (...names: readonly string[]): Member[] => names.map((name) => ({ name, type: text }));

export const inputs = (...members: readonly Member[]): Spec => spec({ actions: { BrewTea: action(members) } });

export const find = (before: Spec, after: Spec): RenameCandidate[] =>
  findRenames(before, after, compareSpecs(before, after));

export const pairs = (before: Spec, after: Spec): string[] =>
  find(before, after).map(({ from, to }) => `${from} -> ${to}`);

export const values = (...own: readonly (string | number)[]): Spec =>
  inputs({ name: "Kind", type: text, constraints: { enum: own.map((value) => ({ value })) } });

export const filters = (...names: readonly string[]): Spec =>
  spec({ actions: { ListTeas: action([], { filters: names.map((name) => ({ name, type: text })) }) } });

export const common = (...names: readonly string[]): Spec =>
  spec({ protocol: { kind: "tencent-v3", commonParameters: { HmacSHA1: named(...names) } } });

export const nested = (...names: readonly string[]): Spec =>
  inputs({ name: "Pots", type: { kind: "array", of: { kind: "struct", members: named(...names) } } });

export const parts = named("Leaf", "Age", "Water");
