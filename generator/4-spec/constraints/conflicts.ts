/**
 * "`A` and `B` cannot be specified at the same time", "You cannot specify `A` and `B` together", "It cannot be passed together
 * with `B`", "either A or B, but not both", "不支持同时指定A和B": members that exclude each other, and of either-or that one is
 * needed. The member itself must be meant; words without names are left.
 */
import type { ProseRule } from "../../support/prose-facts.js";
import { namesIn, withOthers } from "./across-members.js";
import type { ConstraintRule } from "./rule.js";

const TOGETHER = String.raw`(?:at the same time|simultaneously|together|concurrently|at once)`;
const NOT = String.raw`(?:can(?:not|'t| not)|(?:must|should|may) not|not (?:allowed|supported) to)`;
const PAIR: readonly RegExp[] = [
  new RegExp(
    String.raw`((?:this parameter|it|\`?[A-Z][\w.]+\`?)(?: parameter)? (?:and|or) (?:.+?)) (?:parameters? )?${NOT} be (?:both (?:specified|used|set|passed|provided|configured)|(?:specified|used|set|passed|provided|configured)(?: in)? ${TOGETHER})`,
    "i",
  ),
  new RegExp(String.raw`${NOT} (?:both )?(?:specify|use|set|pass|provide) (?:both )?(.+?) ${TOGETHER}`, "i"),
  new RegExp(
    String.raw`${NOT} be (?:specified|used|set|passed|provided) (?:${TOGETHER} )?(?:with|and) (.+?)(?:\.(?!N)|[;,]|$)`,
    "i",
  ),
  new RegExp(
    String.raw`(?:mutually exclusive (?:with|to)|^(?:this parameter|it) conflicts with|exclusive (?:with|of)) (.+?)(?:[.;,]|$)`,
    "i",
  ),
  /不(?:支持|能|可以?|允许)同时(?:指定|传入?|使用|设置|存在|填写)(.+?)(?:[。；;，,]|$)/,
  /(.{2,60}?)(?:参数)?不(?:支持|能|可以?|允许)同时(?:指定|传入?|使用|设置|存在|填写)/,
  /(?:与|和|跟)(.{2,40}?)(?:参数)?(?:互斥|不能同时)/,
];
const EITHER = /\beither (`?[A-Z]\w*`?) or (`?[A-Z]\w*`?)(?: must be (?:specified|set)| |[,.;]|$)/i;
const NOT_BOTH = new RegExp(
  String.raw`\bbut\b.*?(?:${NOT} be both|${NOT} specify both|not both|both.*${TOGETHER})`,
  "i",
);

export const conflicts: ConstraintRule = ({ sentences, name, direction }) => {
  if (direction === "output") return undefined;
  const rules = sentences.flatMap((own) => rulesIn(own, name));
  return rules.length > 0 ? { rules } : undefined;
};

function rulesIn(sentence: string, name: string): ProseRule[] {
  const either = EITHER.exec(sentence);
  if (either && NOT_BOTH.test(sentence)) {
    const members = [either[1] ?? "", either[2] ?? ""].map((own) => own.replace(/`/g, ""));
    return members.includes(name) ? [{ kind: "oneOf", members }] : [];
  }
  for (const form of PAIR) {
    const words = form.exec(sentence)?.[1];
    if (words === undefined) continue;
    const names = namesIn(words);
    const self =
      names.includes(name) ||
      names.length === 1 ||
      !/\band\b|和|与|、/.test(words) ||
      /\b(?:this parameter|it)\b/i.test(words);
    const others = names.filter((own) => own !== name);
    if (self && others.length > 0) return withOthers(name, others).map((members) => ({ kind: "conflict", members }));
  }
  return [];
}
