/** A member must be given in no more cases than calls of before give it in. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-condition-widened",
  level: "safe",
  says: {
    en: "{path} asks to be given in no more cases: when {after}, before when {before}",
    zh: "{path} 的必填情况没有增加：由 {before} 变为 {after}",
  },
  because: { en: "Calls that were accepted still are.", zh: "原先可用的调用仍然可用。" },
};
