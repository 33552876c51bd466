/**
 * Items in one sentence after the words that announce them: value and label. All parts must have the form, else nothing.
 *
 *    A: one; B: two.            `A`, `B`, and `C`.          ["a", "b"]                  a/b/c
 *    1-done,2-failed            基础版basic，专业版pro        放入:"Yes", 删除：“No”        A，x > B，y
 * Ends with the sentence and at words on defaults; "such as", "etc." and a lost quote make it no listing.
 */
import { isOpen, type ListItem } from "./list-item.js";
import { hasHan, tighten } from "./sentences.js";
import { valueAtStart } from "./values.js";

interface Part {
  readonly value: string;
  readonly marked: boolean;
  readonly label: string;
}

const DELIMITERS: readonly RegExp[] = [
  /\s*[;；]\s*/,
  /\s*\|\s*/,
  /\s*>\s*/,
  /\s*[,，、]\s*(?:(?:and|or)\s+|[和或])?|\s+(?:and|or)\s+|\s*(?:和|或者?|还是|以及)\s*/,
];

/** No sentence that lists values is longer. */
const LONGEST = 3000;

/** Items in one sentence. */
export function readInline(body: string): ListItem[] | undefined {
  const sentence = sentenceOf(body);
  const text = /^[a-z]\w*(?:\/[a-z]\w*){2,}$/.test(sentence)
    ? sentence.replace(/\//g, ", ")
    : withoutBrackets(sentence);
  if (text === "" || text.length > LONGEST || isOpen(text)) return undefined;
  const quoted = readQuoted(text);
  if (quoted || /^[[({【]/.test(text)) return quoted?.map(asItem);
  for (const delimiter of DELIMITERS) {
    const parts = text
      .split(delimiter)
      .map((own) => own.trim())
      .filter((own) => own !== "");
    if (parts.length < 2 && delimiter !== DELIMITERS.at(-1)) continue;
    const commas = delimiter === DELIMITERS.at(-1);
    const items = parseParts(parts, commas);
    if (items) return items.map(asItem);
  }
  return undefined;
}

/** `[oak, pine]`: brackets around bare words; around numbers they are a range. */
function withoutBrackets(text: string): string {
  return text.replace(/^\[([A-Za-z_][\w.,，、| -]*)\]$/, "$1");
}

function asItem(part: Part): ListItem {
  return { ...part, listed: false };
}

/** Up to the end of the sentence, or to words on defaults and the like. */
function sentenceOf(body: string): string {
  const joined = withoutAsides(
    body
      .trim()
      .split(/\n\n(?=[A-Z\p{Script=Han}])/u)[0]
      ?.replace(/\s*\n+\s*/g, " ") ?? "",
  );
  const end =
    /[。]|\.(?=\s+[A-Z`\p{Script=Han}]|\s*$)|[\s,，;；.(（](?=(?:the )?default(?: value|s)?\b(?! ?\))|默认(?![值选]?[项]?[)）])|缺省|note\b|参考|详情|请|分别表示)/iu.exec(
      joined,
    );
  if (end && MORE_ITEMS.test(joined.slice(end.index + 1).split(/。|\.\s/)[0] ?? "")) return "";
  return (end ? joined.slice(0, end.index) : joined).replace(/[.,，;；、\s]+$/, "").trim();
}

/** Items after the words that end the list: it is not understood. */
const MORE_ITEMS = /[;；]\s*["“`]?[A-Za-z0-9_]+["”`]?\s*[:：,，]/;

/** Words in brackets that send elsewhere are no part of a label. */
function withoutAsides(text: string): string {
  return tighten(text.replace(/[(（][^()（）]*(?:参考|详情|请|详见|\bsee\b)[^()（）]*[)）]/g, ""));
}

/** `["a", "b"]`, `"a"、"b"`: quotes all the way; one that is lost makes it none. */
function readQuoted(text: string): Part[] | undefined {
  const inner = /^[[【(（]\s*(["“].*["”])\s*[\]】)）]/s.exec(text)?.[1];
  if (inner === undefined) return undefined;
  const items = [...inner.matchAll(/["“]([^"“”]+)["”]/g)].map((match) => match[1] ?? "");
  const left = inner.replace(/["“][^"“”]+["”]/g, "").replace(/[,，、\s]/g, "");
  return left === "" ? items.map((value) => ({ value, marked: true, label: "" })) : undefined;
}

function parseParts(parts: readonly string[], commas: boolean): Part[] | undefined {
  const first = everyOf(parts.flatMap((part) => splitAgain(part, commas)).map((part) => valueFirst(part, commas)));
  const labelled = everyOf(parts.map(labelFirst));
  if (labelled && parts.some((part) => /^\p{Script=Han}/u.test(part))) return labelled;
  return first;
}

/** The last of parts that semicolons part may hold two items: `dba: one，uni: two`. */
function splitAgain(part: string, commas: boolean): string[] {
  const inner = part.split(/[,，]\s*/);
  return !commas && inner.length > 1 && inner.every((own) => /^[A-Za-z]\w*\s*[:：]/.test(own)) ? inner : [part];
}

function everyOf(items: readonly (Part | undefined)[]): Part[] | undefined {
  const made = items.filter((own) => own !== undefined);
  return made.length > 0 && made.length === items.length ? made : undefined;
}

const INLINE_LABEL =
  /^(?:\s*[:：=]\s*|\s*[-–—]\s*(?=\p{Script=Han})|\s+[-–—]\s+|\s*\((?=.*\)$)|\s*（(?=.*）$)|\s*(?:为|表示|代表|是(?!否))\s*|\s+(?:indicates|means|represents|stands for)(?: that)?\s+|\s*(?=\p{Script=Han}))(.+)$/su;

function valueFirst(part: string, commas: boolean): Part | undefined {
  const text = part.replace(/^(?:and|or|either)\s+/i, "").replace(ITEM_MARK_INLINE, "");
  const numbered = /^(-?\d+)\s*[-–—]\s*(\S.*)$/s.exec(text);
  if (numbered && hasHan(numbered[2] ?? ""))
    return { value: numbered[1] ?? "", marked: false, label: numbered[2] ?? "" };
  const words = CAPITALISED.exec(text);
  if (words) return { value: words[1] ?? "", marked: false, label: words[2] ?? "" };
  const read = valueAtStart(text);
  if (!read) return undefined;
  const { value, marked } = read;
  const [, mark = "", rest = ""] = MARK_INLINE.exec(read.rest) ?? [];
  if (rest.trim() === "") return { value, marked, label: mark.trim() };
  const comma = !commas ? /^\s*[,，]\s*(.+)$/s.exec(rest)?.[1] : undefined;
  const label =
    comma ?? INLINE_LABEL.exec(rest)?.[1] ?? (marked ? /^\s+(\p{Script=Han}.*)$/su.exec(rest)?.[1] : undefined);
  if (
    label === undefined ||
    /^[的个倍]/.test(label) ||
    /["“”`]/.test(label) ||
    /[,，;；]\s*[A-Za-z]\w*\s*[:：]/.test(label)
  )
    return undefined;
  return { value, marked, label: `${mark}${withoutLoneBracket(label)}`.trim() };
}

/** The bracket that closes what opened before the label. */
function withoutLoneBracket(label: string): string {
  return /[(（]/.test(label) ? label : label.replace(/[)）]$/, "");
}

const MARK_INLINE = /^(\s*[(（]\s*(?:默认[值选项]*|default(?: value)?)\s*[)）])?(.*)$/is;
const ITEM_MARK_INLINE = /^(?:-(?!\d)|[•>]) ?/;
/** `All Upfront (fully prepaid)`: up to three words in capitals. */
const CAPITALISED = /^([A-Z][a-z]+(?: [A-Z][a-z]+){1,2})(?: \(([^()]+)\))?$/;

/** `基础版basic`, `密钥：KeyPair`, `升序（asc）`, `enabled: 1`. */
function labelFirst(part: string): Part | undefined {
  const match =
    /^([^:："“`]*\p{Script=Han}[^:："“`]*?)\s*(?:[:：/\t]\s*|[(（]|(?=["“`])|(?<=\p{Script=Han})(?=[A-Za-z]))(.+?)[)）]?$/su.exec(
      part,
    );
  const read = match && valueAtStart((match[2] ?? "").trim());
  return read && read.rest.trim() === "" && !hasHan(read.value)
    ? { value: read.value, marked: read.marked, label: (match[1] ?? "").trim() }
    : undefined;
}
