/** A bound on the size of a list in responses moved inwards. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-item-count-narrowed",
  level: "safe",
  says: {
    en: "{path} comes in fewer sizes: {field} {after}, before {before}",
    zh: "{path} 返回的数量范围缩小：{field} 由 {before} 变为 {after}",
  },
  because: { en: "Answers hold no list that they could not hold before.", zh: "返回的列表不会超出原先的范围。" },
};
