/** A bound on the size of a list in responses is documented where none was. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-item-count-added",
  level: "safe",
  says: {
    en: "{path} keeps its size within a bound: {field} {after}",
    zh: "{path} 返回的数量有了限制：{field} {after}",
  },
  because: { en: "Answers hold no list that they could not hold before.", zh: "返回的列表不会超出原先的范围。" },
};
