/**
 * "Default value: 20.", "which defaults to 0", "(Default: `A`)", "`A` will be used by default", "默认值：A", "默认为 20",
 * and a value of the listing that is marked as the default ("A (default)", "- A. This is the default value.").
 * A default for some system or disk type, two different ones, and words that are no value ("the source name") are none.
 */
import { findListing } from "./enumeration.js";
import { agreed, type ConstraintRule, type Described } from "./rule.js";
import { isForSome, isWhenOmitted } from "./sentences.js";
import { fitsType, isNumber, valueAtStart } from "./values.js";

const ANNOUNCED =
  /\bdefault(?:s to\b|(?:ed)? (?:value )?(?:of (?:(?:this|the) parameter|`?[A-Z]\w*`?) )?is\b|(?: value)?(?: for this parameter)? ?[:：=]| value(?= [`"“]| -?\d)|(?= -?\d+ ?[).,;]))(?: is\b)? ?[:：]? ?|(?<![的非])(?:默认|缺省)[值选项]*(?:为|是)?(?:[:：]\s*值?|\s*(?=[A-Za-z0-9"“`-]))\s*/gi;
const BY_DEFAULT = /(?:`([^`]+)`|"([^"]+)"|“([^”]+)”) (?:(?:will be|is) )?(?:used )?by default\b/gi;
/** Where the member is left out: "`A` will be used." */
const USED = /, (?:`([^`]+)`|"([^"]+)"|“([^”]+)”) (?:will be|is) used\.?$/gi;
const BARE_BY_DEFAULT = /(?<=^|[\s;,])(-?[\w.-]+) by default\b/gi;
const RANGE_DEFAULT = /\b(-?\d+) \(default\)/gi;
const MARKED_DEFAULT = /\bthis is the default value\b|[(（]\s*default(?: value)?\s*[)）]|[(（]默认[值选项]*[)）]/i;

export const defaultValue: ConstraintRule = (described) => {
  if (["array", "struct", "ref", "map", "any"].includes(described.type.kind)) return undefined;
  const read = described.sentences.flatMap((sentence) => fromSentence(sentence, described));
  const stated = read.filter((own) => own !== UNREAD && own !== OTHER);
  const all = [...stated, ...fromListing(described)].map((own) => inCase(own, described));
  const value = agreed(all);
  if (value !== undefined && !read.includes(OTHER)) return { default: value };
  return read.length > 0 || all.length > 1 ? { unread: ["default"] } : undefined;
};

/** Two different defaults: the texts of two members are glued together. */
export function isOfTwoMembers(described: Described): boolean {
  const read = described.sentences.flatMap((sentence) => fromSentence(sentence, described));
  return new Set(read.filter((own) => own !== UNREAD && own !== OTHER)).size > 1;
}

const UNREAD = "\u0000unread";
/** A default that holds for some only: then no other is the member's either. */
const OTHER = "\u0000other";

function fromSentence(sentence: string, described: Described): string[] {
  const text = sentence.replace(/[*]{2}/g, "");
  const found = [...text.matchAll(ANNOUNCED)].map((own) => valueOf(text.slice(own.index + own[0].length), described));
  const used = [...text.matchAll(BY_DEFAULT)].map((own) => own[1] ?? own[2] ?? own[3] ?? "");
  if (isWhenOmitted(text)) used.push(...[...text.matchAll(USED)].map((own) => own[1] ?? own[2] ?? own[3] ?? ""));
  const shown = /\bdisplayed\b/.test(text) ? [] : used.filter((own) => fitsType(own, true, described.type));
  const bare = [...text.matchAll(BARE_BY_DEFAULT)].map((own) => own[1] ?? "").filter((own) => isSure(own, described));
  const ranged = isNumber(described.type) ? [...text.matchAll(RANGE_DEFAULT)].map((own) => own[1] ?? "") : [];
  const all = [...found, ...shown, ...bare, ...ranged];
  if (all.length > 0 && isForSome(text) && !isWhenOmitted(text)) return [OTHER];
  return all;
}

/** A bare word before "by default" is a value where the type says so, or the listing. */
function isSure(value: string, described: Described): boolean {
  const { type } = described;
  if (type.kind !== "string") return fitsType(value, false, type);
  const listing = findListing(described);
  return typeof listing === "object" && listing.items.some((own) => own.value === value);
}

function valueOf(rest: string, { type, text }: Described): string {
  const read = valueAtStart(rest.trim());
  if (!read) return UNREAD;
  const after = read.rest.trim();
  const value = isNumber(type) ? read.value.replace(/^(-?\d+(?:\.\d+)?)[A-Za-z]+$/, "$1") : read.value;
  if (!fitsType(value, read.marked, type)) return UNREAD;
  if (/^(?:[.。;；,，)）]|[(（]|$)/.test(after) || read.marked) return value;
  const unit = /^([A-Za-z/%]+|\p{Script=Han}{1,3})(?:[.。;；,，)）]|$)/u.exec(after)?.[1];
  const sure = unit !== undefined && (value === "0" || text.split(unit).length > 2);
  return isNumber(type) && sure ? value : /^\p{Script=Han}/u.test(after) && type.kind === "boolean" ? value : UNREAD;
}

function fromListing(described: Described): string[] {
  const listing = findListing(described);
  if (listing === undefined || listing === "unread") return fromCodes(described);
  return listing.items.flatMap((own) => (MARKED_DEFAULT.test(own.label) ? [own.value] : []));
}

/** "`false` (default value): …" of a Boolean whose values no listing shows. */
function fromCodes({ text, type }: Described): string[] {
  if (type.kind !== "boolean") return [];
  return [...text.matchAll(/`?\b(true|false)\b`? ?(?:\((?:the )?default(?: value)?\)|（默认[值]?）)/gi)].map(
    (own) => own[1] ?? "",
  );
}

function inCase(value: string, { type }: Described): string {
  return type.kind === "boolean" ? value.toLowerCase() : value;
}
