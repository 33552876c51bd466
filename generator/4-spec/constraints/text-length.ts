/**
 * "must be 3 to 30 characters in length", "1-60 characters long", "maximum length is 64 ASCII characters", "cannot exceed 60
 * characters", "长度为1-60个字符", "不超过60个字" of a string. Sizes in bytes are no lengths; nor are lengths of a part, or two
 * that differ by system.
 */
import type { Bounds } from "../../support/prose-facts.js";
import { agreed, type ConstraintRule } from "./rule.js";
import { isForSome } from "./sentences.js";
import { NUMBER, numberOf } from "./values.js";

const N = `(${NUMBER})`;
const CHARS = String.raw`(?:[A-Z][\w-]* |ASCII |English |Chinese |letters? |or |and |[a-z]+ (?=characters)){0,5}(?:characters?|chars?)\b`;
const SPAN = [
  new RegExp(String.raw`${N} ?(?:to|-|–|~) ?${N} ${CHARS}`, "gi"),
  new RegExp(String.raw`between ${N} and ${N} ${CHARS}`, "gi"),
  new RegExp(
    String.raw`(?:长度|字符数?)[^。；;，,]{0,8}?${N}\s*(?:-|~|到|至|[,，])\s*${N}(?!\s*个?(?:字节|位|[KMG]?B\b))|${N}\s*(?:-|~|到|至)\s*${N}\s*个?[^\d。；;，,]{0,8}(?:字符|汉字)`,
    "g",
  ),
];
const MOST = [
  new RegExp(
    String.raw`\b(?:maximum(?: length)?(?: of| is)?|max(?:imum)? length(?: of| is|[:：])?|up to|at most|no more than|(?:can)?not exceed(?:ing)?|within|no longer than|not be longer than|less than or equal to|limit(?:ed)? to|limit of) ${N} ${CHARS}`,
    "gi",
  ),
  new RegExp(String.raw`\bmaximum length[\w ]{0,12}? ${N} ${CHARS}`, "gi"),
  new RegExp(
    String.raw`(?:不(?:能|可|得)?(?:超过|多于)|最(?:长|多|大)(?:为|支持|可)?(?:长度)?(?:为|输入)?|小于等于|以内)\s*${N}\s*个?(?:英文|中文)?(?:字符|汉字|字)(?!节)`,
    "g",
  ),
];
const LEAST = [
  new RegExp(String.raw`\b(?:at least|minimum(?: length)?(?: of| is)?|no (?:less|fewer) than) ${N} ${CHARS}`, "gi"),
  new RegExp(String.raw`(?:至少|最少|不少于)\s*${N}\s*个?(?:字符|汉字)`, "g"),
];
/** A part of the value, a kind of sign it must hold. */
const PART =
  /\b(?:each|every) (?:section|segment|label|part|key|word)|\bat least \w+ (?:of|character|types?|upper|lower|digit|letter)|\brecommended\b|\bpattern string\b/i;
const BYTES = /\bbytes?\b|\b[KMG]B\b|字节/i;
const CUE =
  /\d[\w ,-]{0,24}characters?\b|\d\s*个?[^\d。；;，,]{0,8}(?:字符|汉字)|长度[^。；;，,]{0,8}?\d|\d个?字(?!节)/i;

export const textLength: ConstraintRule = ({ sentences, value }) => {
  if (value.kind !== "string") return undefined;
  const about = sentences.filter((own) => CUE.test(own) && (!BYTES.test(own) || /characters?\b|字符/i.test(own)));
  const plain = about.filter((own) => !isForSome(own));
  const found = plain.flatMap((own) => lengthIn(own));
  const one = agreed(found);
  const sure = one && (about.length === plain.length || about.length === 1) && !about.some((own) => !isSure(own));
  return sure
    ? { length: one }
    : about.some((own) => lengthIn(own).length > 0 || /length|long|exceed|长度|不超过/i.test(own))
      ? { unread: ["length"] }
      : undefined;
};

function isSure(sentence: string): boolean {
  return !PART.test(sentence) || lengthIn(sentence.replace(PART, "")).length > 0;
}

function lengthIn(sentence: string): Bounds[] {
  const numbers = (forms: readonly RegExp[]): number[][] =>
    forms.flatMap((form) =>
      [...sentence.matchAll(form)].map((own) =>
        own
          .slice(1)
          .filter((text) => text !== undefined)
          .map(numberOf),
      ),
    );
  const spans = numbers(SPAN).map(([least = 0, most = 0]): Bounds => ({ least, most }));
  if (spans.length > 0) return spans.filter(({ least = 0, most = 0 }) => least <= most);
  const [most] = numbers(MOST);
  const [least] = PART.test(sentence) ? [] : numbers(LEAST);
  const bounds = {
    ...(least?.[0] === undefined ? {} : { least: least[0] }),
    ...(most?.[0] === undefined ? {} : { most: most[0] }),
  };
  return Object.keys(bounds).length > 0 ? [bounds] : [];
}
