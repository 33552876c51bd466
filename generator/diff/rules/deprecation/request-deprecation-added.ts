/** A page advises against a member of requests. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-deprecation-added",
  level: "safe",
  says: {
    en: "the page advises against giving {path}",
    zh: "文档不再推荐传入 {path}",
  },
  because: {
    en: "It still works as documented. Plan to do without it.",
    zh: "该字段仍按文档工作。请考虑不再使用。",
  },
};
