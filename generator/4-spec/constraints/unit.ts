/**
 * "Unit: GB.", "(unit: GiB)", "in seconds", "Size of the disk in GB", "Timeout (ms)", "the number of days to wait", "currency:
 * USD", "单位：秒", "单位GB", "以秒为单位", "时长（秒）", "保留天数" of a number. The word behind "unit" is the unit; without one, a unit
 * of the list below in such a place. Two different ones are none.
 */
import { agreed, type ConstraintRule } from "./rule.js";
import { isNumber } from "./values.js";

const NAMED =
  /(?:\b(?:units?|currency)(?: is| of [\w ]+ is)?|单位|币种)\s*(?:为|是|[:：]|(?<=(?:unit|currency) is))\s*[`"“]?([A-Za-z][A-Za-z/%]*|%|[\p{Script=Han}]{1,4})[`"”]?(?=\s*(?:[.;,)。；，）:：]|$|\p{Script=Han}))|单位\s*([A-Za-z][A-Za-z/%]*|毫秒|秒|分钟|小时|天|月|年|元|字节)(?=[.;,)。；，）]|$)/giu;
const TIMES = "(?:milli|micro|nano)?seconds?|minutes?|hours?|days?|weeks?|months?|years?";
const SIZES = "ms|[KMGTP]i?B(?:/s)?|[KMG]bps|[KMG]bit/s|bps|MHz|GHz";
const WORDS = `${TIMES}|${SIZES}|bytes?|USD(?:/\\w+)?|CNY|EUR|percent|percentage`;
const AMOUNT =
  "time|timeout|period|duration|age|ttl|delay|latency|size|memory|capacity|space|storage|bandwidth|traffic|throughput|price|payment|cost|fee|validity|interval|length";
const AFTER_IN: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:,|\(|\b(?:${AMOUNT}|rate|mode|instance|hours)) ?\(?in (${WORDS})(?=[.,;) ]|$)(?! the)`,
    "gi",
  ),
  new RegExp(String.raw`\b(?:measured|expressed|specified|calculated) in (?:units of )?(${WORDS})(?=[.,;)]|$)`, "gi"),
  new RegExp(String.raw`\bin (?:the )?units? of (${WORDS})(?=[.,;)]|$)`, "gi"),
];
/** Of the first sentence: what the member is an amount of, up to its end or a bracket. */
const OF_THE_WHOLE: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?!(?:the )?(?:[a-z]+ )?(?:number|count) of )[\w' -]*\b(?:${AMOUNT})\b[\w' -]* in (${TIMES}|${SIZES})(?:[.,;(]|$)`,
    "i",
  ),
  new RegExp(String.raw`^[\w' -]*\w ?\((${TIMES}|${SIZES}|USD|CNY|EUR)\)(?:[.,;]|$)`, "i"),
  new RegExp(
    String.raw`^(?:The )?(?:(?:maximum|minimum|total) )?number of ((?:milli)?seconds|minutes|hours|days|weeks|months)\b`,
    "i",
  ),
  new RegExp(
    String.raw`^[^()（）。，,；;]*\p{Script=Han} ?[(（]\s*(?:单位[:：]?)?\s*(${SIZES}|%|毫秒|秒|分钟|小时|天|月|元)\s*[)）]`,
    "iu",
  ),
  /^\p{Script=Han}{1,10}(毫秒|秒|分钟|小时|天)数(?=[，。,；;（(]|$)/u,
];
const HAN_UNIT = new RegExp(String.raw`以\s*(${SIZES}|%|毫秒|秒|分钟|小时|天|周|月|年|字节|元|百分比)\s*为单位`, "g");
/** "Unit: of the account's country; only USD is supported." */
const ONLY_UNIT =
  /\bunit ?:.*\bonly (?:supports )?[`"“]?([A-Z]\w*)[`"”]?(?= is (?:currently )?supported| at this time| at present| currently|[.;]|$)/gi;
const NO_UNIT = /^(?:this|the|see|it|a|an|each)$/i;

export const unit: ConstraintRule = ({ sentences, value }) => {
  if (!isNumber(value)) return undefined;
  const all = (forms: readonly RegExp[], texts: readonly string[]): string[] =>
    texts.flatMap((own) => forms.flatMap((form) => [...own.matchAll(form)].map((match) => match[1] ?? match[2] ?? "")));
  const words = all([NAMED, HAN_UNIT, ONLY_UNIT], sentences).filter((own) => own !== "" && !NO_UNIT.test(own));
  const [first = ""] = sentences;
  const whole = OF_THE_WHOLE.flatMap((form) => form.exec(first)?.[1] ?? []);
  const found = [words, all(AFTER_IN, sentences), whole].find((own) => own.length > 0) ?? [];
  const one = agreed(found);
  return one !== undefined ? { unit: one } : found.length > 0 ? { unread: ["unit"] } : undefined;
};
