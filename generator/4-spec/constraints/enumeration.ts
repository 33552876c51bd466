/**
 * "Valid values: A: one; B: two." and lists of `NAME: label` lines after such an announcement.
 *
 *    Valid values: basic: Basic; standard: Standard.        Valid values:
 *    Valid values: 1, 2, 3, 6, 12.                          UNDO: unexecuted
 *    Valid values: `AVAILABLE`: available; `X`: …           DOING: executing
 * Fires only where every item has the form; two announcements (values of several filters) give none. One value is none.
 */
import { isNumber, type ConstraintRule, type Described } from "./rule.js";

interface Item {
  readonly value: string;
  readonly label?: string;
}

const ANNOUNCED = /(?:\bvalid values(?: are| include)?|\bvalue ranges?(?: from)?|取值(?:范围|有|为)?)[:：]/gi;
const LINE_ITEM = /^`?([A-Z][A-Z0-9_]+|\d+)`? ?[:：] ?(.*)$/;
const INLINE_ITEM = /^`?([A-Za-z0-9][\w.-]*?)`?(?: ?[:：] ?(.+)| \(([^()]+)\))?$/s;
const ENDS = /^(?:default value|note|for more|if |this |see |when |默认|注意)/i;

export const enumeration: ConstraintRule = (described) => {
  if (described.type.kind !== "string" && !isNumber(described.type)) return undefined;
  const announced = [...described.text.matchAll(ANNOUNCED)];
  const [only] = announced;
  if (!only || announced.length > 1) return undefined;
  const body = described.text.slice(only.index + only[0].length);
  const items = lineItems(body) ?? inlineItems(body);
  return items && items.length > 1 && items.every((item) => fits(item, described)) && distinct(items)
    ? { values: items }
    : undefined;
};

/** Items each on a line of its own; lines that are no item go on with the label before them, up to a sentence. */
function lineItems(body: string): Item[] | undefined {
  const lines = body.split("\n").map((line) => line.trim());
  if (lines[0] !== "") return undefined;
  const items: { value: string; label: string }[] = [];
  for (const line of lines) {
    if (line === "" || line === ".") continue;
    const match = LINE_ITEM.exec(line);
    if (match) items.push({ value: match[1] ?? "", label: match[2] ?? "" });
    else if (ENDS.test(line)) break;
    else {
      const last = items[items.length - 1];
      if (!last) return undefined;
      last.label = `${last.label} ${line}`;
    }
  }
  return items.map((item) => labelled(item.value, item.label));
}

/** Items in one sentence, parted by semicolons, or by commas where they have no labels. */
function inlineItems(body: string): Item[] | undefined {
  const paragraph = body.trimStart().split("\n\n")[0] ?? "";
  const text = paragraph.replace(/\n/g, " ").trim();
  const sentence = (/^(.*?)[.。](?= [A-Z`]|\s*$)/s.exec(`${text}`)?.[1] ?? text).trim();
  const parts = sentence.split(/[;；]/).length > 1 ? sentence.split(/[;；]/) : sentence.split(/[,，、|]/);
  const commas = !/[;；]/.test(sentence);
  const items: Item[] = [];
  for (const part of parts.map((own) => own.trim()).filter((own) => own !== "")) {
    const match = INLINE_ITEM.exec(part.replace(/^(?:and|or) /, ""));
    if (!match || (commas && match[2] !== undefined)) return undefined;
    items.push(labelled(match[1] ?? "", match[2] ?? match[3] ?? ""));
  }
  return items;
}

function labelled(value: string, label: string): Item {
  const short = label
    .replace(/<\/?[a-z]+>?/gi, "")
    .replace(/[.。;；]+$/, "")
    .trim();
  return short !== "" && short.split(/\s+/).length <= 3 && short.length <= 40 ? { value, label: short } : { value };
}

/** A bare lower-case word without a label could be prose: it needs a capital, digit, underscore or a label. */
function fits(item: Item, { type, text }: Described): boolean {
  if (isNumber(type)) return /^\d+$/.test(item.value);
  return item.label !== undefined || /[A-Z\d_]/.test(item.value) || text.includes(`\`${item.value}\``);
}

function distinct(items: readonly Item[]): boolean {
  return new Set(items.map((item) => item.value)).size === items.length;
}
