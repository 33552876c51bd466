/**
 * "Default value: 20." A string default must look like a value: in code, in capitals, or with a digit or underscore.
 * Two different defaults (per system, per disk type) are no default of the member.
 */
import type { ConstraintRule } from "./rule.js";
import { isNumber } from "./rule.js";

const FORM =
  /(?:\bdefault value(?: is)?|默认值(?:为)?|默认为)[:：]? ?(?:`([^`]+)`|"([^"]+)"|([A-Za-z0-9_.-]*[A-Za-z0-9_-]))(?=[.;,，。；)]?(?: |$)|[。；，])/gi;

export const defaultValue: ConstraintRule = ({ line, type }) => {
  const found = new Set<string>();
  for (const match of line.matchAll(FORM)) {
    const after = line.slice(match.index + match[0].length);
    const marked = match[1] ?? match[2];
    const value = (marked ?? match[3] ?? "").trim();
    if (marked === undefined && !/^(?:[.;,，。；)]|$)/.test(after)) return undefined;
    if (!fits(value, marked !== undefined, type.kind, isNumber(type))) return undefined;
    found.add(type.kind === "boolean" ? value.toLowerCase() : value);
  }
  const [value] = found;
  return found.size === 1 && value !== undefined ? { default: value } : undefined;
};

function fits(value: string, marked: boolean, kind: string, numeric: boolean): boolean {
  if (numeric) return /^-?\d+(?:\.\d+)?$/.test(value);
  if (kind === "boolean") return /^(?:true|false)$/i.test(value);
  return kind === "string" && (marked || /^[A-Z0-9_-]{2,}$/.test(value) || /[\d_]/.test(value)) && !/\s/.test(value);
}
