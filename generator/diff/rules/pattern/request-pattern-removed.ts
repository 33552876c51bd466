/** A text of requests need no longer match a pattern. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-pattern-removed",
  level: "safe",
  says: {
    en: "{path} need not match a pattern any more, before {before}",
    zh: "{path} 不再要求匹配正则，原为 {before}",
  },
  because: { en: "Every text that was accepted still is.", zh: "原先可用的文本仍然可用。" },
};
