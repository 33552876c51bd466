/** A bound on the length of a text in responses moved inwards. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-length-narrowed",
  level: "safe",
  says: {
    en: "{path} comes in fewer lengths: {field} {after}, before {before}",
    zh: "{path} 返回的长度范围缩小：{field} 由 {before} 变为 {after}",
  },
  because: { en: "Answers hold no text that they could not hold before.", zh: "返回的文本不会超出原先的范围。" },
};
