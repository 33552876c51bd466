/** A rule across members came that no call of before breaks: what it parts came with it. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-group-rule-widened-added",
  level: "safe",
  when: ({ change }) => change.what === "added",
  says: { en: "{path} takes {after}, as all calls of before do", zh: "{path} 新增要求：{after}；此前的调用均符合" },
  because: {
    en: "Members that the rule names are new, or had to be given always.",
    zh: "该要求涉及的字段是新增的，或此前一直必填。",
  },
};
