/** A bound on the size of a list in requests moved outwards. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-item-count-widened",
  level: "safe",
  says: {
    en: "{path} accepts more sizes: {field} {after}, before {before}",
    zh: "{path} 的数量限制放宽：{field} 由 {before} 变为 {after}",
  },
  because: { en: "Every list that was accepted still is.", zh: "原先可用的列表仍然可用。" },
};
