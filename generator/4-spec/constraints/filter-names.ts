/**
 * The filters that a member `Filters` takes, with their types and values.
 *
 *    `zone` - String - Optional - Filter by …       image-type                      zone-String-required: no-…
 *    - project-id - Integer - 是否必填：否 - …        Type: String ⏎ Optional          Filter by [Name]. ⏎ Type: String
 *                                                   Options: ⏎ `A`: … ⏎ `B`: …
 */
import type { LabelledValue, ProseFilter } from "../../support/prose-facts.js";
import { readListing } from "./listing.js";
import type { ConstraintRule } from "./rule.js";
import { hasHan } from "./sentences.js";

const KINDS = "String|Integer|Int|Long|Boolean|Bool|Float|Double|Timestamp|Date|Uint64|Int64";
const ROW = new RegExp(
  String.raw`^[-•*]?\s*\`?([a-zA-Z][\w:.-]*?)\`?\s*-\s*(${KINDS})\s*-\s*(?:required|optional|是否必填|必填|是否必选)`,
  "gim",
);
const BLOCK = new RegExp(
  String.raw`^\`?([a-z][\w:.-]*)\`?\n+(?:[^\n]*\S[^\n]*\n+){1,4}?Type ?[:：] ?(${KINDS})\b`,
  "gm",
);
const NAMED = new RegExp(String.raw`^Filter(?:s)? by \[([\w:.-]+)\]\.?\n+Type ?[:：] ?(${KINDS})\b`, "gim");

export const filterNames: ConstraintRule = ({ text, name, value }) => {
  const takes = /^filters?$/i.test(name) || (value.kind === "ref" && /filter/i.test(value.name));
  if (!takes) return undefined;
  const found = [ROW, BLOCK, NAMED].map((form) => [...text.matchAll(form)]).find((own) => own.length > 0) ?? [];
  const filters = found.map((own, i): ProseFilter => {
    const body = text.slice(own.index + own[0].length, found[i + 1]?.index);
    const values = valuesOf(body);
    return { name: own[1] ?? "", type: kindOf(own[2] ?? ""), ...(values ? { values } : {}) };
  });
  if (filters.length > 0 && new Set(filters.map((own) => own.name)).size === filters.length) return { filters };
  return new RegExp(String.raw`\b(?:${KINDS})\b`).test(text) ? { unread: ["filters"] } : undefined;
};

function kindOf(word: string): string {
  if (/^(?:u?int|long)/i.test(word)) return "integer";
  if (/^bool/i.test(word)) return "boolean";
  return /^(?:float|double)/i.test(word) ? "float" : word.toLowerCase();
}

/** Values of one filter: only of words that announce them. */
function valuesOf(body: string): LabelledValue[] | undefined {
  const start = /(?:\b(?:Options|Valid values?|Values)|取值)\s*[:：]/i.exec(body);
  const items = start && readListing(body.slice(start.index + start[0].length));
  if (
    !items ||
    !items.every((own) => /^[\w.-]+$/.test(own.value) && (items.length > 1 || own.marked || /\d/.test(own.value)))
  )
    return undefined;
  return items.map(({ value, label }) => {
    const short = label.split(/\s+/).length <= 3 && label.length <= (hasHan(label) ? 12 : 40) && !/["`\n]/.test(label);
    return { value, ...(label !== "" && short ? { label } : {}) };
  });
}
