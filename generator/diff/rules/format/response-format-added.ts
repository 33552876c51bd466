/** A text of responses has a format, where no page said so. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-format-added",
  level: "safe",
  says: { en: "{path} has a format where none was documented: {after}", zh: "{path} 新增格式说明：{after}" },
  because: { en: "Answers hold no text that they could not hold before.", zh: "返回的文本不会超出原先的范围。" },
};
