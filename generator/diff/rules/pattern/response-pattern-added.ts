/** A text of responses matches a pattern, as the page now says. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-pattern-added",
  level: "safe",
  says: { en: "{path} matches a pattern: {after}", zh: "{path} 的返回值匹配正则：{after}" },
  because: { en: "Answers hold no text that they could not hold before.", zh: "返回的文本不会超出原先的范围。" },
};
