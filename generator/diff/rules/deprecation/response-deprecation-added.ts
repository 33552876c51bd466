/** A page advises against a member of answers. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-deprecation-added",
  level: "safe",
  says: {
    en: "the page advises against reading {path}",
    zh: "文档不再推荐读取 {path}",
  },
  because: {
    en: "Answers still hold it. Plan to do without it.",
    zh: "返回中仍有该字段。请考虑不再使用。",
  },
};
