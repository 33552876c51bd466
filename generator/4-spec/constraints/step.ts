/**
 * "must be a multiple of 10", "divisible by 8", "in increments of 10", "in 10 GB increments", "step: 10", "步长为10",
 * "取值为1024的倍数", "以10GB为步长", "按10递增" of a number, said once and always. How something is billed is no step.
 */
import { agreed, type ConstraintRule } from "./rule.js";
import { isForSome } from "./sentences.js";
import { unit } from "./unit.js";
import { isNumber, NUMBER, numberOf } from "./values.js";

const N = `(${NUMBER})`;
/** The number is the whole amount: `4 times the size`, `2 and 3` are more than it. */
const END = String.raw`(?=[\s.;,)]|$)(?! (?:times|and \d|or \d))`;
const UNIT = String.raw`\s*(?:[A-Za-z]+|个|核|台|秒|分钟|小时|天|级)?`;
const FORMS = [
  new RegExp(
    String.raw`\b(?:(?:must|should|can only) be|is|be)(?: (?:an?|the|any))?(?: (?:integer|integral|positive|whole|exact))* multiples? of ${N}${END}`,
    "gi",
  ),
  new RegExp(String.raw`\b(?:specified|set|given|rounded|only) (?:in |to )?multiples of ${N}${END}`, "gi"),
  new RegExp(String.raw`\bbe (?:evenly |exactly )?divisible by ${N}${END}`, "gi"),
  new RegExp(String.raw`\b(?:in|with|by) (?:an? )?(?:increments?|steps?|step size) of ${N}${END}`, "gi"),
  new RegExp(String.raw`\bin ${N}[- ]?(?:[A-Za-z]{1,4} )?increments\b`, "gi"),
  new RegExp(
    String.raw`\b(?:step(?: size| length)?|increment|expansion step)(?: is|[:：]| of) ?${N}(?=[\s.;,)]|$)`,
    "gi",
  ),
  new RegExp(
    String.raw`步[长进](?:为|是|[:：])?\s*${N}|(?:必须|需要?|须|应|只能|取值|且)[是为]*\s*${N}${UNIT}\s*的(?:整数倍|倍数)`,
    "g",
  ),
  new RegExp(
    String.raw`[以按]\s*${N}${UNIT}\s*(?:为(?:一个)?步[长进]|的?(?:步[长进]|倍数|整数倍)?(?:递增|扩增|增长|增加))`,
    "g",
  ),
  new RegExp(String.raw`能够?被\s*${N}\s*整除`, "g"),
];
/** `1 or a multiple of 2` is no step; nor is the unit of a bill. */
const NO_STEP =
  /\d(?:,? or| and) (?:an? )?multiples?\b|\bmultiples? of \d+,? or\b|\b(?:billed|charged|billing)\b|\d或|倍数?或|计费|收费/i;

export const step: ConstraintRule = (described) => {
  if (!isNumber(described.value)) return undefined;
  const [own = ""] = unit(described)?.unit ?? "";
  const found = described.sentences
    .filter((sentence) => !isForSome(sentence) && !NO_STEP.test(sentence))
    .flatMap((sentence) => FORMS.flatMap((form) => [...sentence.matchAll(form)]).map((match) => sizeOf(match, own)));
  const one = agreed(found);
  return one !== undefined && one > 0 ? { step: one } : found.length > 0 ? { unread: ["step"] } : undefined;
};

const SIZE = /^\s*((?:[KMGTP]i?B|seconds?|minutes?|hours?|days?)\b)/i;

/** The number of a step; none where it is told in another unit than the member's, whose first letter is given. */
function sizeOf(match: RegExpExecArray, unitOfMember: string): number {
  const number = match.slice(1).find((own) => own !== undefined) ?? "";
  const after = match.input.slice(match.index + match[0].indexOf(number) + number.length);
  const [letter = unitOfMember] = SIZE.exec(after)?.[1] ?? "";
  return unitOfMember === "" || letter.toLowerCase() === unitOfMember.toLowerCase() ? numberOf(number) : 0;
}
