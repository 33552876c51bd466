/** All sets of members that calls could give still may be given. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-group-rule-widened",
  level: "safe",
  says: {
    en: "{path} asks no more of calls: {after}, before {before}",
    zh: "{path} 的要求没有收紧：{after}；原为：{before}",
  },
  because: { en: "Calls that were accepted still are.", zh: "原先可用的调用仍然可用。" },
};
