/**
 * "At least one of `A` and `B` must be specified", "Specify either `A` or `B`", "A 和 B 至少填写一个", "仅需要其中1个": one of the members
 * is needed. The member itself must be among them; either-or that excludes both is told by conflicts.ts.
 */
import type { ProseRule } from "../../support/prose-facts.js";
import { namesIn } from "./across-members.js";
import type { ConstraintRule } from "./rule.js";

const FORMS: readonly RegExp[] = [
  /\bat least one of (?:the )?(.+?)(?: (?:must|should|is required|needs? to|has to)\b|[.;]|$)/i,
  /\b(?:must|should|need to) (?:specify|provide|set|pass) (?:at least one of|either) (.+?)(?:[.;]|$)/i,
  /\beither (.+? or .+?) (?:is required|(?:must|should) be (?:specified|provided|set|passed))/i,
  /(.{2,60}?)\s*(?:必须|需要?|请)(?:填写?|传入?|指定|选择|提供)(?:其中|至少)*\s*(?:之一|一个|1个|其一)/,
  /(.{2,60}?)(?:参数)?(?:必须|需要?|请)?(?:至少|二选一|任选其一)(?:填写?|传入?|指定|选择|需要)?(?:其?中?一|1|$|。)/,
];
const NOT_BOTH = /\bbut\b.*\bboth\b/i;

export const atLeastOne: ConstraintRule = ({ sentences, name, direction }) => {
  if (direction === "output") return undefined;
  const rules = sentences.flatMap((sentence): ProseRule[] => {
    const words = FORMS.flatMap((form) => form.exec(sentence)?.[1] ?? [])[0];
    const [, other = ""] = /(?:与|和)\s*[`“]?(\w+)[`”]?\s*二选一/.exec(sentence) ?? [];
    if (other !== "" && other !== name) return [{ kind: "oneOf", members: [name, other] }];
    if (words === undefined || NOT_BOTH.test(sentence)) return [];
    const members = namesIn(words);
    return members.length > 1 && members.includes(name) ? [{ kind: "atLeastOne", members }] : [];
  });
  return rules.length > 0 ? { rules } : undefined;
};
