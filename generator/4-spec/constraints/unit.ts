/**
 * "Unit: GB.", "(unit: GiB)", "measurement unit: GiB", "in seconds", "in Mbps", "单位：秒", "单位GB" of a number. The word behind
 * "unit" is the unit; without one, a unit of the list below after "in". Two different ones are none.
 */
import { agreed, type ConstraintRule } from "./rule.js";
import { isNumber } from "./values.js";

const NAMED =
  /(?:\bunits?(?: is| of [\w ]+ is)?|单位)\s*(?:为|是|[:：]|(?<=unit is))\s*[`"“]?([A-Za-z][A-Za-z/%]*|%|[\p{Script=Han}]{1,4})[`"”]?(?=\s*(?:[.;,)。；，）:：]|$|\p{Script=Han}))|单位\s*([A-Za-z][A-Za-z/%]*)(?=[.;,)。；，）]|$)/giu;
const WORDS =
  "seconds?|minutes?|hours?|days?|months?|years?|milliseconds?|ms|bytes?|[KMGTP]i?B|[KMG]bps|[KMG]bit/s|bps|MHz|GHz|USD(?:/\\w+)?|CNY|percent|percentage";
const AFTER_IN = new RegExp(
  String.raw`(?:,|\(|\b(?:time|period|duration|size|memory|bandwidth|price|capacity|payment|unit price|validity|interval|rate|mode|instance|hours|cost)) ?\(?in (${WORDS})(?=[.,;) ]|$)(?! the)`,
  "gi",
);
const NO_UNIT = /^(?:this|the|see|it|a|an|each)$/i;

export const unit: ConstraintRule = ({ sentences, value }) => {
  if (!isNumber(value)) return undefined;
  const named = sentences.flatMap((own) => [...own.matchAll(NAMED)].map((match) => match[1] ?? match[2] ?? ""));
  const words = named.filter((own) => own !== "" && !NO_UNIT.test(own));
  const inWords = sentences.flatMap((own) => [...own.matchAll(AFTER_IN)].map((match) => match[1] ?? ""));
  const found = words.length > 0 ? words : inWords;
  const one = agreed(found);
  return one !== undefined ? { unit: one } : found.length > 0 ? { unread: ["unit"] } : undefined;
};
