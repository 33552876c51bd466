/** A value that a filter found by is gone. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-enumeration-value-removed-filter",
  level: "breaking",
  effect: "differs",
  when: ({ change }) => change.fact === "Filter.enum",
  says: { en: "{path} no longer finds by the value {value}", zh: "{path} 不再支持筛选值 {value}" },
  because: {
    en: "A search by the value finds nothing, or is refused. Change the calls that search by it.",
    zh: "按该值筛选将查不到结果或被拒绝。请修改使用该值的调用。",
  },
};
