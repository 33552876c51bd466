/** An answer has a new member. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "output-added",
  level: "safe",
  says: {
    en: "{path} is new",
    zh: "返回新增字段 {path}",
  },
  because: {
    en: "Code that does not know it passes over it.",
    zh: "不识别该字段的代码会忽略它。",
  },
};
