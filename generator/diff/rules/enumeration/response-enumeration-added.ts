/** A member of responses whose values no page listed has a list of them. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-enumeration-added",
  level: "safe",
  says: { en: "{path} lists its values now: {after}", zh: "{path} 现在列出了返回值：{after}" },
  because: {
    en: "Answers hold no value that they could not hold before. The type stays open, so that code compiles as it did.",
    zh: "返回值不会超出原先的范围。类型仍然开放，代码照常编译。",
  },
};
