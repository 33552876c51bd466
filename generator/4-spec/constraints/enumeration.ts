/**
 * "Valid values: basic: Basic; standard: Standard." and the like: the values of a member, with short labels.
 *
 *    Valid values: `A`, `B` and `C`.        Valid values:            取值：1-已完成，2-失败      枚举值["a","b"]
 *    The value can only be spot.            - A: one                 状态。A：一；B：二          基础版basic，专业版pro
 *    OS, `x86_64` or `i386`.                `A` : one                Only OakV2 is supported.
 *    Must be one of `A` or `B`.             只能为 A 或 B             支持A、B其中之一
 * Two announcements (values of parts, of filters) and lists that are open ("such as", "etc.") give none.
 */
import type { LabelledValue } from "../../support/prose-facts.js";
import { findChoice } from "./choice-listing.js";
import type { ListItem } from "./list-item.js";
import { readListing } from "./listing.js";
import type { ConstraintRule, Described } from "./rule.js";
import { hasHan, isConditional } from "./sentences.js";
import { findUnannounced } from "./unannounced-listing.js";
import { BARE, fitsType, isNumber } from "./values.js";

const WORDS =
  "(?:(?:valid|possible|allowed|allowable|accepted|available|supported|optional|permitted|enumerated?|return(?:ed)?|acceptable) )?(?:(?:enum(?:eration)? )?values?(?:\\(s\\))?(?: ranges?)?|options|enumeration|enums?|(?<=(?:valid|possible|allowed|accepted) )(?:types|modes|states|statuses|kinds|choices|settings))(?: (?:are|is|includes?|ranges?))?(?: from(?: true to false)?)?(?: as follows)?";
const HAN_WORDS =
  '(?:枚举值|可选值|可用值|有效值|可选项|(?:支持(?:以下|的)?|可选)?取值)(?:说明|范围|有|为|包括|如下|是)*(?:\\s*[:：]|(?=\\s*[[【>])|(?<=[为有])(?=\\s*[A-Za-z0-9"“`])|(?<=如下)\\s*)|(?<!表示)分别(?:为|是)[:：]?';
/** A word before "value" makes it another value: "default value", "maximum value". */
const ANNOUNCED = new RegExp(
  `(?:(?<![\\w)]\\s)\\b${WORDS}|\\bspecif(?:y|ies) the value|\\bonly supports (?:\\w+ )?one value|(?<!\\b(?:specify|provide|pass) )\\bone of the following(?: values)?|\\bfollowing values are (?:supported|allowed|accepted|valid))\\s*[:：]|${HAN_WORDS}`.replace(
    / /g,
    "\\s+",
  ),
  "gi",
);

export interface Listing {
  readonly items: readonly ListItem[];
  readonly announced: boolean;
}

export const enumeration: ConstraintRule = (described) => {
  if (!takesValues(described)) return undefined;
  const found = findListing(described);
  if (found === "unread") return { unread: ["values"] };
  return found && { values: found.items.map(labelled) };
};

/** A Boolean's two values are said by its type. */
function takesValues({ value, name }: Described): boolean {
  return !/^filters?$/i.test(name) && (value.kind === "string" || isNumber(value));
}

/** The listing of a description; also asked by the rule that reads defaults from its labels. */
export function findListing(described: Described): Listing | "unread" | undefined {
  const { text } = described;
  const announced = [...text.matchAll(ANNOUNCED)].filter((own) => !isRange(text.slice(own.index + own[0].length)));
  const bodies = announced.map((own) => text.slice(own.index + own[0].length));
  if (bodies.length > 1) return only(described) ?? "unread";
  const [body] = bodies;
  if (body === undefined) return unannounced(described) ?? choice(described) ?? only(described);
  const items = readListing(body);
  const fitting = items && fits(items, described, true);
  if (fitting) return { items, announced: true };
  return only(described) ?? (isSentence(body) ? undefined : "unread");
}

/** `[1, 100]`, `1 (default) to 100`, `7 to 730 days`: no listing. */
function isRange(body: string): boolean {
  return /^\s*(?:is )?(?:[[(（【]\s*-?\d+\s*[,，~-]|-?\d+\S*(?: \([^)]*\)| [a-z]+)? ?(?:to|-|~|–|至|到)\s*-?\d|`?[<>≥≤]=? ?\d|\d+\s*的)/.test(
    body,
  );
}

/** `Valid values: see the list of regions`: what is announced stands elsewhere. */
function isSentence(body: string): boolean {
  return /^\s*(?:please |see |refer |the |a |list of |for |参见|参考|请|详见)/i.test(body);
}

function fits(items: readonly ListItem[], described: Described, announced: boolean): boolean {
  const { value: type, text } = described;
  if (items.length === 1 && /^[a-z]\w*(?:\/\w+)+$/i.test(items[0]?.value ?? "") && items[0]?.marked === false)
    return false;
  const values = items.map((own) => own.value.toLowerCase());
  const exact = new Set(items.map((own) => own.value)).size === items.length;
  if (!exact || items.some((own) => /^\d?x{2,}$/i.test(own.value))) return false;
  if (items.length === 1 && isNumber(type) && items[0]?.label !== "") return false;
  if (type.kind === "boolean" && new Set(values).size !== values.length) return false;
  if (items.every((own) => /^\p{Lu}[\p{L} ]+ /u.test(own.value)))
    return type.kind === "string" && (items.length > 1 || seenAsExample(items[0]?.value ?? "", text));
  return (
    items.every(({ value, marked, label }) => fitsType(value, marked || label !== "" || items.length > 1, type)) &&
    (items.length > 1 || (announced && items[0]?.listed !== true))
  );
}

/** Words that are a value stand as one elsewhere too: `such as All Upfront. Valid value: All Upfront.` */
function seenAsExample(value: string, text: string): boolean {
  const line = text.replace(/\s+/g, " ");
  return ["such as", "example,", "example:"].some((words) =>
    line.toLowerCase().includes(`${words} ${value.toLowerCase()}`),
  );
}

/** Lists that nothing announces. */
function unannounced(described: Described): Listing | undefined {
  const items = findUnannounced(described);
  return items && fits(items, described, true) ? { items, announced: false } : undefined;
}

/** Lists that a whole sentence tells. */
function choice(described: Described): Listing | undefined {
  const items = findChoice(described);
  return items && fits(items, described, true) ? { items, announced: true } : undefined;
}

const ONE = String.raw`[\`"“]?(${BARE})[\`"”]?`;
const ONLY = [
  new RegExp(String.raw`\bvalue can only be ${ONE}(?: currently)?\.?$`, "i"),
  new RegExp(String.raw`^(?:Currently,? |At present,? )?only ${ONE} is (?:currently )?supported\.?$`, "i"),
  new RegExp(String.raw`^Set the (?:value|parameter) to ${ONE}(?: to .*)?\.?$`, "i"),
  new RegExp(String.raw`(?:取值)?(?:仅|只)支持(?:取值)?${ONE}(?:排序)。?$`),
];

/** A listing of one value, in a sentence that holds always. */
function only({ sentences, value: type }: Described): Listing | undefined {
  const found = sentences
    .filter((own) => !isConditional(own))
    .flatMap((own) => ONLY.flatMap((form) => form.exec(own.trim())?.[1] ?? []));
  const [value] = found;
  if (value === undefined || found.length > 1 || !fitsType(value, false, type) || type.kind === "boolean")
    return undefined;
  return { items: [{ value, marked: true, label: "", listed: false }], announced: true };
}

const DEFAULT_MARK = /[(（]?\b(?:this is the )?default(?: value)?\b\.?[)）]?|(?<!非)[(（]默认[值选项]*[)）]/gi;

/** Labels of at most three words are facts; what is longer is the vendor's sentence. */
function labelled({ value, label }: ListItem): LabelledValue {
  const short = label
    .replace(/<\/?[a-z]+>?/gi, "")
    .replace(/(?:^|\s)[`"]?[\w.-]+[`"]? by default\b.*$/i, "")
    .replace(DEFAULT_MARK, "")
    .replace(/^(?:表示|代表|(?:indicates|means|represents)(?: that)?\s)/i, "")
    .replace(/^[\s,，.。:：(（-]+|[\s.。;；,，:：]+$/g, "")
    .trim();
  const words = short.split(/\s+/).length;
  const kept = short !== "" && words <= 3 && short.length <= (hasHan(short) ? 12 : 40) && !/["`\n]/.test(short);
  const deprecated = /\b(?:deprecated|obsolete)\b|废弃|弃用/i.test(label);
  return { value, ...(kept ? { label: short } : {}), ...(deprecated ? { deprecated: true as const } : {}) };
}
