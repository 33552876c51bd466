/** A bound on a number of responses moved inwards. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-range-narrowed",
  level: "safe",
  says: {
    en: "{path} holds fewer numbers: {field} {after}, before {before}",
    zh: "{path} 的返回范围缩小：{field} 由 {before} 变为 {after}",
  },
  because: {
    en: "Answers hold no number that they could not hold before.",
    zh: "返回的数值不会超出原先的范围。",
  },
};
