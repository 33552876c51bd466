/**
 * "`X` is required when `Y` is not specified", "It is required if the `Y` is `V`", "You must specify this parameter if the Y
 * parameter is set to V", "If Y is set to V, this parameter is required", "Y为V时必填". A condition on anything else is unread.
 */
import type { ProseCondition } from "../../support/prose-facts.js";
import type { ConstraintRule } from "./rule.js";
import { valueAtStart } from "./values.js";

const NAME = String.raw`(?:the )?(?:value of )?(?:the )?(?:parameter )?[\`"“]?([A-Z][A-Za-z0-9_]*(?:\.[A-Z]\w*)*)[\`"”]?(?: parameter| field)?`;
const IT = String.raw`(?:it|which|this (?:parameter|field|value)|\`?[A-Z]\w*\`?(?: parameter)?)`;
const NEEDS = String.raw`(?:${IT}(?: is| are)? (?:also )?(?:required|mandatory)|(?:you )?must (?:specify|set) this parameter|${IT} (?:must|has to|needs to) be (?:specified|provided|set|passed(?: in)?|filled in)|required)`;
const AFTER = new RegExp(String.raw`\b${NEEDS}(?: only)?,? (?:if|when|in case) (.+?)[.。)]?$`, "i");
const BEFORE = new RegExp(
  String.raw`^(?:note: ?)?(?:if|when) (.+?), (?:then )?(?:${NEEDS}|you must (?:specify|set) this parameter)[.。]?`,
  "i",
);
const HAN =
  /(?:^|[，,。；;(（【]|当)\s*([^，,。；;【]{1,50}?)(?:时|，|,)?(?:，|,)?\s*(?:此|该|本)?(?:参数|字段|项)?(?:为|是)?(?:必填|必传|必选|必须(?:填写|传入?|指定)?|必需|需必填)(?:项|参数)?[。，,)）】]?$/;
const ABOUT_NEED =
  /\b(?:it|this (?:parameter|field)) (?:is|are) (?:only )?(?:required|mandatory) (?:if|when|for|only)\b|\brequired if\b|\bmust specify this parameter\b|(?:时|若).{0,12}必(?:填|传|选|须)/i;

const CONDITIONS: readonly (readonly [RegExp, (name: string, rest: string) => ProseCondition | undefined])[] = [
  [
    new RegExp(
      String.raw`^${NAME} (?:is|are|has been) (?:not (?:specified|set|provided|passed|given|configured)|left (?:empty|blank)|omitted)()$`,
      "i",
    ),
    (member) => ({ member, present: false }),
  ],
  [
    new RegExp(String.raw`^${NAME} (?:is|are|has been) (?:specified|provided|passed|given|configured|set)()$`, "i"),
    (member) => ({ member, present: true }),
  ],
  [
    new RegExp(String.raw`^(?:you )?(?:do not (?:specify|set)|leave) ${NAME}(?: empty)?()$`, "i"),
    (member) => ({ member, present: false }),
  ],
  [new RegExp(String.raw`^(?:you )?(?:set|specif(?:y|ied)) ${NAME} to (.+)$`, "i"), isOneOf],
  [
    new RegExp(
      String.raw`^${NAME}(?:(?:'s value)? (?:is set to|is|equals|=)|\s*(?:=|取值为|值为|设置为|为|是|等于))\s*(.+?)\s*$`,
      "i",
    ),
    isOneOf,
  ],
];

export const requiredWhen: ConstraintRule = ({ sentences, direction, name }) => {
  if (direction === "output") return undefined;
  const found = sentences.flatMap((own) => clausesOf(own).map((clause) => conditionOf(clause)));
  const read = found.flatMap((own) => (own && own.member !== name ? [own] : []));
  if (found.length > 0 && read.length === found.length) return { requiredWhen: read };
  return found.length > 0 || sentences.some((own) => ABOUT_NEED.test(own)) ? { unread: ["condition"] } : undefined;
};

function clausesOf(sentence: string): string[] {
  const text = sentence.replace(/^[-*] /, "").trim();
  const match = BEFORE.exec(text) ?? AFTER.exec(text) ?? HAN.exec(text);
  return match ? [(match[1] ?? "").trim()] : [];
}

function conditionOf(clause: string): ProseCondition | undefined {
  const text = clause
    .replace(/^(?:当|若|如果|如)\s*/, "")
    .replace(/时$/, "")
    .trim();
  for (const [form, make] of CONDITIONS) {
    const match = form.exec(text);
    if (match) return make(match[1] ?? "", match[2] ?? "");
  }
  return undefined;
}

/** `A`, `A or B`, `A, B`: every one a value. */
function isOneOf(member: string, rest: string): ProseCondition | undefined {
  const values = rest.split(/\s*(?:,|，|、|\bor\b|或者?|\/)\s*/).filter((own) => own !== "");
  const read = values.map((own) => valueAtStart(own.trim()));
  const plain = read.every(
    (own) => own !== undefined && own.rest.trim() === "" && !/^(?:not|the|a|an|set|specified)$/i.test(own.value),
  );
  return plain && read.length > 0 ? { member, is: read.flatMap((own) => (own ? [own.value] : [])) } : undefined;
}
