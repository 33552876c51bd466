/** A member of answers is never null. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-nullable-removed",
  level: "safe",
  says: {
    en: "{path} is no longer null in answers",
    zh: "{path} 不再返回 null",
  },
  because: {
    en: "Code that allows for null stays right.",
    zh: "已考虑 null 的代码仍然正确。",
  },
};
