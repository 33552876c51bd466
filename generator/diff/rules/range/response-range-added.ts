/** A bound on a number of responses is documented where none was. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-range-added",
  level: "safe",
  says: {
    en: "{path} stays within a bound: {field} {after}",
    zh: "{path} 的返回值有了限制：{field} {after}",
  },
  because: {
    en: "Answers hold no number that they could not hold before.",
    zh: "返回的数值不会超出原先的范围。",
  },
};
