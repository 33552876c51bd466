/**
 * Text after the words that announce a list -> its items, value and label. All items must have the form, else nothing.
 *
 *    - A: one              A: one, wrapped           > A，x
 *    - B                   by a printer              > B，y
 *    - C (default): two    `B` : two
 * Ends at "Default value", "Note" and the like. Items in one sentence are read by inline-listing.ts.
 */
import { readInline } from "./inline-listing.js";
import { isOpen, type ListItem } from "./list-item.js";
import { tighten } from "./sentences.js";
import { valueAtStart } from "./values.js";

const ENDS =
  /^(?:[(（]?defaults?\b|note\b|for more|if |this |see |when |please |currently|注意|说明|默认|缺省|详情|参考|请|当(?!前)|其他)/i;
const ITEM_MARK = /^(?:(?:[-*](?!\d)|[•>]) ?|\d+(?:[.)] |、))/;

/** Items on lines of their own, or in one sentence. */
export function readListing(body: string): ListItem[] | undefined {
  const lines = body.split("\n").map((line) => line.trim());
  const listed = isListed(body.trim());
  if (lines[0] === "" || lines[0] === "." || listed) {
    const items = readLines(lines);
    if (items || (listed && lines.length > 1)) return items;
  }
  return readInline(body);
}

/** `LINE: label` or `- LINE`; lines that are no item go on with the label before them. */
function readLines(lines: readonly string[]): ListItem[] | undefined {
  const items: { value: string; marked: boolean; label: string; listed: boolean }[] = [];
  let blank = false;
  for (let i = 0; i < lines.length; i++) {
    const line = tighten(lines[i] ?? "");
    const wasBlank = blank;
    blank = line === "";
    if (line === "" || line === "." || /^\.+$/.test(line)) continue;
    if (/^note: ?\S/i.test(line) && lines.slice(i + 1).some((own) => isListed(own) && itemOf(own) !== undefined))
      continue;
    const listed = isListed(line);
    const before = items.at(-1)?.label ?? "";
    if (endsList(line.replace(ITEM_MARK, ""), wasBlank || /[.。]$/.test(before))) break;
    const item = itemOf(line);
    const last = items.at(-1);
    if (item && (listed || items.every((own) => !own.listed))) items.push({ ...item, listed });
    else if (!last) return undefined;
    else if (listed) return undefined;
    else if (wasBlank && last.listed) break;
    else last.label = `${last.label} ${line}`.trim();
  }
  return items.length > 0 && items.every((own) => !isOpen(own.label)) ? items : undefined;
}

/** Words that begin something else; in the middle of a wrapped label only with a capital. */
function endsList(line: string, fresh: boolean): boolean {
  return (
    ENDS.test(line) &&
    (fresh || (/^(?:[(（]?default\b|note\b|[A-Z]|\p{Script=Han})/iu.test(line) && !/^[a-ce-mo-z]/.test(line)))
  );
}

function isListed(line: string): boolean {
  return /^(?:[-*](?!\d)|[•>]) ?\S/.test(line);
}

/** One line as an item: `A: label`, `A`, `A (label)`, `- A. This is the default value.` */
function itemOf(line: string): { value: string; marked: boolean; label: string } | undefined {
  const listed = isListed(line);
  const text = line.replace(ITEM_MARK, "").trim();
  const read = valueAtStart(text);
  if (!read || (!listed && !read.marked && !/^[A-Z]+$/.test(read.value) && STOP_WORDS.test(read.value)))
    return undefined;
  const [, mark = "", rest = ""] = MARK_OF_DEFAULT.exec(read.rest.trim()) ?? [];
  const alone = rest === "" || rest === "." || rest === ";" || rest === "；" || rest === "。";
  if (alone) return listed || read.marked ? { value: read.value, marked: read.marked, label: mark } : undefined;
  const label = LABEL.exec(rest)?.[1] ?? (listed ? LISTED_LABEL.exec(rest)?.[1] : undefined);
  return label === undefined ? undefined : { value: read.value, marked: read.marked, label: `${mark}${label}`.trim() };
}

/** `A (default): label`: what stands between a value and its label. */
const MARK_OF_DEFAULT = /^([(（]\s*(?:默认[值选项]*|default(?: value)?)\s*[)）]\s*)?(.*)$/is;

const STOP_WORDS =
  /^(?:note|default|example|for|see|type|optional|options?|tips?|warning|format|unit|the|this|it|if|required)$/i;
const LABEL = /^(?:[:：=]|[-–—](?=[\s\p{Script=Han}])|\t|\((?=.*\)$)|（(?=.*）$))\s*(.*)$/su;
const LISTED_LABEL = /^(?:[,，.。]|为|表示|代表|是|\(|（|indicates|means)\s*(.*)$/s;
