/** A bound on the length of a text in responses is documented where none was. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-length-added",
  level: "safe",
  says: {
    en: "{path} keeps its length within a bound: {field} {after}",
    zh: "{path} 返回的长度有了限制：{field} {after}",
  },
  because: { en: "Answers hold no text that they could not hold before.", zh: "返回的文本不会超出原先的范围。" },
};
