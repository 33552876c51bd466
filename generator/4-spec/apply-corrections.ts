/**
 * A spec as its pages say it, and what people know better -> the spec they mean. One correction is one JSON object:
 *
 *    {"at": "RunInstances.input.Placement#required", "expect": false, "set": true, "reason": "...", "evidence": "..."}
 * `at` is a path of the spec (resolve-path.ts), or nothing for the spec itself, then `#` and the keys of a field, parted by
 * dots, places in a list counted from 0. The sign parts names from fields: a member may be named `type`, a code holds dots.
 * Without `expect` the page says nothing there; without `set` what stands there goes. Applied in order, each only where
 * the page says what is expected and where the result is a spec; every other one is reported and changes nothing.
 */
import type { Report } from "../diagnostics/diagnostic.js";
import { at } from "../diagnostics/origin.js";
import { checkSpec } from "./check-spec.js";
import { refsOf } from "./parse-type.js";
import { keysOf, valueAt, type Key } from "./resolve-path.js";
import type { Spec } from "./spec.js";

interface Correction {
  readonly at: string;
  readonly expect?: unknown;
  readonly set?: unknown;
  readonly reason: string;
  readonly evidence?: string;
}

const KEYS = ["at", "expect", "set", "reason", "evidence"];
const ORIGIN = at("corrections.json");

export function applyCorrections(spec: Spec, corrections: readonly unknown[], report: Report): Spec {
  return corrections.reduce<Spec>((before, raw, i) => {
    const correction = readCorrection(raw, i + 1, report);
    return correction ? applyOne(before, correction, report) : before;
  }, spec);
}

/** Undefined, and reported, where it has no reason or a key that is misspelt: then nobody knows what was meant. */
function readCorrection(raw: unknown, index: number, report: Report): Correction | undefined {
  const fields = typeof raw === "object" && raw !== null ? (raw as Readonly<Record<string, unknown>>) : {};
  const unknown = Object.keys(fields).find((key) => !KEYS.includes(key));
  if (unknown !== undefined) {
    report.add("spec/correction-key", { index, key: unknown, keys: KEYS.join(", ") }, ORIGIN);
    return undefined;
  }
  const texts = ["at", "reason", ...(Object.hasOwn(fields, "evidence") ? ["evidence"] : [])];
  const bare = texts.find((key) => typeof fields[key] !== "string" || fields[key].trim() === "");
  if (bare === undefined) return fields as unknown as Correction;
  report.add("spec/correction-text", { index, key: bare }, ORIGIN);
  return undefined;
}

function applyOne(spec: Spec, correction: Correction, report: Report): Spec {
  const { at: path, expect, set, reason, evidence = "none given" } = correction;
  const keys = keysOfField(spec, path);
  if (!keys) {
    report.add("spec/correction-gone", { at: path }, ORIGIN);
    return spec;
  }
  const found = valueAt(spec, keys);
  const [page, value] = [shown(found), shown(set)];
  if (!isSame(found, expect)) {
    report.add("spec/correction-stale", { at: path, expected: shown(expect), found: page }, ORIGIN);
    return spec;
  }
  if (isSame(found, set)) {
    report.add("spec/correction-idle", { at: path, value }, ORIGIN);
    return spec;
  }
  const corrected = withValue(spec, keys, set) as Spec;
  const fault = faultOf(corrected, spec, keys);
  if (fault) {
    report.add("spec/correction-refused", { at: path, value, ...fault }, ORIGIN);
    return spec;
  }
  report.add("spec/corrected", { at: path, value, page, reason, evidence }, ORIGIN);
  return corrected;
}

/** `A.input.B#constraints.enum`, `#protocol.endpoint`, `A#examples.0.title`; the owner of the last key must exist. */
function keysOfField(spec: Spec, path: string): readonly Key[] | undefined {
  const [item = "", fields] = /^([^#]*)(?:#(.+))?$/.exec(path)?.slice(1) ?? [];
  const start = item === "" && fields !== undefined ? [] : keysOf(spec, item);
  if (!start) return undefined;
  const keys = [...start];
  for (const step of fields?.split(".") ?? []) {
    const owner = valueAt(spec, keys);
    if (typeof owner !== "object" || owner === null) return undefined;
    if (!Array.isArray(owner)) keys.push(step);
    else if (/^\d+$/.test(step) && Number(step) <= owner.length) keys.push(Number(step));
    else return undefined;
  }
  return typeof valueAt(spec, keys.slice(0, -1)) === "object" ? keys : undefined;
}

/** A copy with the value at its place; without a value the place itself goes. */
function withValue(tree: unknown, [key, ...rest]: readonly Key[], value: unknown): unknown {
  if (key === undefined) return value;
  const child = withValue(valueAt(tree, [key]), rest, value);
  if (Array.isArray(tree)) return tree.toSpliced(key as number, 1, ...(child === undefined ? [] : [child]));
  const entries = Object.entries(tree as object).filter(([own]) => own !== key || child !== undefined);
  return Object.fromEntries(child === undefined ? entries : [...entries, [String(key), child]]);
}

/** What the schema has against it, a type that it leaves without definition, or a name that it gives twice. */
function faultOf(
  spec: Spec,
  before: Spec,
  keys: readonly Key[],
): { readonly place: string; readonly expected: string } | undefined {
  const [violation] = checkSpec(spec);
  if (violation) return { place: violation.pointer, expected: violation.expected };
  const known = danglingTypes(before);
  const dangling = [...danglingTypes(spec)].find((name) => !known.has(name));
  if (dangling !== undefined) return { place: `type ${dangling}`, expected: "is no type of the spec" };
  const twin = keys.map((_, i) => twinIn(valueAt(spec, keys.slice(0, i + 1)))).find((name) => name !== undefined);
  return twin === undefined ? undefined : { place: `the name ${twin}`, expected: "stands twice in its list" };
}

function twinIn(list: unknown): string | undefined {
  const names = Array.isArray(list) ? list.map((item) => valueAt(item, ["name"])) : [];
  return names.find((name, i): name is string => typeof name === "string" && names.indexOf(name) < i);
}

function danglingTypes(spec: Spec): Set<string> {
  const actions = Object.values(spec.actions).flatMap((action) => [...(action.input ?? []), ...(action.output ?? [])]);
  const members = [...actions, ...Object.values(spec.types).flatMap((type) => type.members)];
  return new Set(members.flatMap((member) => refsOf(member.type)).filter((name) => !Object.hasOwn(spec.types, name)));
}

/** Equal as JSON: the order of keys says nothing, and what is undefined is absent. */
function isSame(a: unknown, b: unknown): boolean {
  return printSorted(a) === printSorted(b);
}

function printSorted(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printSorted).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "nothing";
  const entries = Object.entries(value).filter(([, own]) => own !== undefined);
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, own]) => `${JSON.stringify(key)}:${printSorted(own)}`).join(",")}}`;
}

const LONGEST = 200;

/** As JSON; a whole type is too long for a line of a report. */
function shown(value: unknown): string {
  const signs = [...(JSON.stringify(value) ?? "nothing")];
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST).join("")}…` : signs.join("");
}
