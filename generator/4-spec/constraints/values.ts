/** A value in a sentence: marked by code or quotes, or a bare token; and whether text fits a type. */
import type { TypeExpression } from "../spec.js";

/** Groups: the marked value, four ways. */
const MARKED = "`([^`]+)`|\"([^\"]+)\"|“([^”]+)”|'([^']+)'";
export const BARE = String.raw`-?[A-Za-z0-9_](?:[\w./+-]*[\w+])?`;

export interface ReadValue {
  readonly value: string;
  readonly marked: boolean;
  /** What follows it. */
  readonly rest: string;
}

const START = new RegExp(`^(?:${MARKED}|(${BARE}))`);

/** The value at the start of a text. */
export function valueAtStart(text: string): ReadValue | undefined {
  const match = START.exec(text);
  if (!match) return undefined;
  const marked = match[1] ?? match[2] ?? match[3] ?? match[4];
  const value = (marked ?? match[5] ?? "").trim();
  return value === "" ? undefined : { value, marked: marked !== undefined, rest: text.slice(match[0].length) };
}

export function isNumber(type: TypeExpression): boolean {
  return type.kind === "integer" || type.kind === "float";
}

/** Numbers as printed: `8,192`. */
export function numberOf(text: string): number {
  return Number(text.replace(/[,，]/g, ""));
}

export const NUMBER = String.raw`-?\d+(?:[,，]\d{3})*(?:\.\d+)?(?!\d|\.\d)`;

/** Words that name no wire value however they stand. */
const NO_VALUE = /^(?:none|null|nil|empty|no|yes|n\/a|not|see|the|a|an|any|it|this|that|example|unlimited)$/i;

/** A value of the type; a bare word must not be one of prose. */
export function fitsType(value: string, marked: boolean, type: TypeExpression): boolean {
  if (type.kind === "integer") return /^-?\d+$/.test(value);
  if (type.kind === "float") return /^-?\d+(?:\.\d+)?$/.test(value);
  if (type.kind === "boolean") return /^(?:true|false)$/i.test(value);
  return type.kind === "string" && !/\s/.test(value) && (marked || !NO_VALUE.test(value) || /^[A-Z]{3,}$/.test(value));
}
