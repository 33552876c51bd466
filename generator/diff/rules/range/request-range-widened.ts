/** A bound on a number of requests moved outwards. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-range-widened",
  level: "safe",
  says: {
    en: "{path} accepts more numbers: {field} {after}, before {before}",
    zh: "{path} 取值范围放宽：{field} 由 {before} 变为 {after}",
  },
  because: {
    en: "Every number that was accepted still is.",
    zh: "原先可用的数值仍然可用。",
  },
};
