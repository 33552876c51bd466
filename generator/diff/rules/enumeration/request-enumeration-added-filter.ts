/** A filter whose values no page listed has a list of them. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-enumeration-added-filter",
  level: "risky",
  effect: "differs",
  when: ({ change }) => change.fact === "Filter.enum",
  says: { en: "{path} lists its values now: {after}", zh: "{path} 现在列出了可用值：{after}" },
  because: {
    en: "A search by any other value may find nothing, or be refused, perhaps all along. Look at the values that calls search by.",
    zh: "按其他值筛选可能查不到结果或被拒绝，也可能一直如此。请检查调用中使用的筛选值。",
  },
};
