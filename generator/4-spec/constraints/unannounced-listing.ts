/**
 * Lists that no word announces. Every item has a label, or stands in code at the end of a sentence.
 *
 *    Way of paying.        状态: 1-已完成,2-失败        State (0 = off, 1 = on)      Kind: `a` (one), `b` (two).
 *    `LATER` : at the end  模式。A：一；B：二           版本，基础版basic，高级版pro     OS, `x86_64` or `i386`.
 * Examples, names of fields and formats are no lists of values.
 */
import { readInline } from "./inline-listing.js";
import type { ListItem } from "./list-item.js";
import { readListing } from "./listing.js";
import type { Described } from "./rule.js";
import { hasHan, splitSentences } from "./sentences.js";
import { isNumber } from "./values.js";

export function findUnannounced(described: Described): readonly ListItem[] | undefined {
  const { text } = described;
  const found = ownLines(text) ?? inlineLabels(described) ?? twoCodes(text);
  return found && isPlain(found) ? found : undefined;
}

/** Values, not names of fields or prose words. */
function isPlain(items: readonly ListItem[]): boolean {
  return items.every(
    (own) => !/^(?:[Rr]equired|[Oo]ptional|[Nn]ote|[Tt]ype|[Dd]efault|String|Integer|Boolean)$/.test(own.value),
  );
}

const OWN_LINE =
  /^(?:`[A-Z][A-Z0-9_]+` ?:|[A-Z][A-Z0-9_]{2,} ?: ?\S|\d+ ?[:：] ?\S|- `?-?[A-Za-z0-9][\w.-]*`?\s*[:：] ?\S)/;

/** "`A` : one" lines or `- A: one` items after a sentence; a single one must be in capitals with an underscore. */
function ownLines(text: string): readonly ListItem[] | undefined {
  const lines = text.split("\n").map((line) => line.trim());
  const from = lines.findIndex((line) => OWN_LINE.test(line));
  if (from < 1) return undefined;
  const before = lines.slice(0, from).filter((line) => line !== "");
  const ended = /[.。]$/.test(before.at(-1) ?? "") || lines[from - 1] === "" || lines[from]?.startsWith("- ") === true;
  if (
    !ended ||
    /[:：]$/.test(before.at(-1) ?? "") ||
    /^note|^说明|\bfields?\b|\bformat\b|字段|格式/im.test(before.join("\n"))
  )
    return undefined;
  const items = readListing(`\n${lines.slice(from).join("\n")}`);
  const sure = (items?.length ?? 0) > 1 || /_/.test(items?.[0]?.value ?? "");
  return sure && items?.every((own) => own.label !== "") ? items : undefined;
}

/** `状态: 1-已完成,2-失败`, `模式。A：一；B：二`, `版本，基础版basic，专业版pro`, `State (0 = off, 1 = on)`: two items or more. */
function inlineLabels({ text, value: type }: Described): readonly ListItem[] | undefined {
  if (/\n- /.test(text)) return undefined;
  const line = withItemsParted(text.replace(/\s*\n+\s*/g, " "));
  for (const start of [
    ...line.matchAll(/[:：。,，？?(（] ?|\. |^\p{Script=Han}+ (?=[A-Z])|^(?=\d|[^，。:：]*[(（])/gu),
  ].slice(0, STARTS)) {
    if (/例如|如$|举例|比如|for example|such as|e\.g/i.test(line.slice(0, start.index))) return undefined;
    const rest = line.slice(start.index + start[0].length);
    const capitals = /^(?:[A-Z][A-Z_]*[-–]\S+ ?){3,}$/.test(rest);
    const items = readInline(capitals ? listOfCapitals(rest) : rest);
    const named = (own: ListItem): boolean => own.label !== "" && own.label.length <= 24;
    const sure = (own: ListItem): boolean =>
      capitals ||
      hasHan(own.label) ||
      (own.marked && !hasHan(line)) ||
      (isNumber(type) && /^-?\d{1,3}$/.test(own.value));
    if (items && items.length > 1 && items.every((own) => named(own) && sure(own))) return items;
  }
  return undefined;
}

/** `0-关闭 1-开启` has blanks between items; "A value of 0 indicates off. A value of 1 indicates on." has sentences. */
function withItemsParted(line: string): string {
  return line
    .replace(/(?<=\p{Script=Han}) (?=\d{1,3}(?:[-:：]| ?\p{Script=Han}))/gu, "，")
    .replace(
      /(?:[.;,] (?:and )?|^)(?:a|the) value (?:of )?(?=`?-?\w+`? (?:indicates|means|represents)\b)/gi,
      (_, at: number) => (/ (?:indicates|means|represents) /i.test(line.slice(0, at)) ? "; " : ". "),
    );
}

/** Places at which a list without announcement may begin; further on none does. */
const STARTS = 30;

/** `AB-one CD-two`: a blank between items, a hyphen before the label. */
function listOfCapitals(text: string): string {
  return text
    .trim()
    .replace(/。$/, "")
    .replace(/ /g, ";")
    .replace(/(^|;)([A-Z][A-Z_]*)[-–]/g, "$1$2:");
}

/** "OS architecture, `x86_64` or `i386`.", "Version ("5.6" or "6.4")" */
function twoCodes(text: string): readonly ListItem[] | undefined {
  const [first = ""] = splitSentences(text);
  if (/\b(?:such as|e\.g|for example|like)\b/i.test(first)) return undefined;
  const body =
    /^[^`]+, ((?:`[^`]+`, )*`[^`]+`,? or `[^`]+`)\.?$/.exec(first)?.[1] ??
    /^[^`"]+\(((?:(?:`[^`]+`|"[^"]+"), )*(?:`[^`]+`|"[^"]+"),? or (?:`[^`]+`|"[^"]+"))\)\.?$/.exec(first)?.[1];
  return body === undefined ? undefined : readInline(body);
}
