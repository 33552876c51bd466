/** "must be a multiple of 10", "in increments of 10", "step: 10", "步长为10", "取值为1024的倍数" of a number, said once and always. */
import { agreed, type ConstraintRule } from "./rule.js";
import { isForSome } from "./sentences.js";
import { isNumber, NUMBER, numberOf } from "./values.js";

const N = `(${NUMBER})`;
const FORMS = [
  new RegExp(
    String.raw`\b(?:(?:must|should|can only) be|is|be) (?:an? )?(?:integer(?:al)? )?multiples? of ${N}(?=[\s.;,)]|$)`,
    "gi",
  ),
  new RegExp(String.raw`\b(?:in|with) (?:an )?increments? of ${N}(?=[\s.;,)]|$)`, "gi"),
  new RegExp(String.raw`\b(?:step(?: size| length)?|increment|expansion step)(?: is|[:：]) ?${N}(?=[\s.;,)]|$)`, "gi"),
  new RegExp(String.raw`步长(?:为|是|[:：])?\s*${N}|(?:必须|需|应|取值)[是为]*\s*${N}\s*的(?:整数)?倍数`, "g"),
];

export const step: ConstraintRule = ({ sentences, value }) => {
  if (!isNumber(value)) return undefined;
  const found = sentences
    .filter((own) => !isForSome(own))
    .flatMap((own) =>
      FORMS.flatMap((form) => [...own.matchAll(form)].map((match) => numberOf(match[1] ?? match[2] ?? ""))),
    );
  const one = agreed(found);
  return one !== undefined && one > 0 ? { step: one } : found.length > 0 ? { unread: ["step"] } : undefined;
};
