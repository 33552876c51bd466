/** A limit is no longer documented. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "rate-limit-removed",
  level: "safe",
  says: {
    en: "{path} has no documented limit any more: before {before}",
    zh: "{path} 的文档不再写明频率限制：原为 {before}",
  },
  because: { en: "Callers that keep to the old limit stay as good as they were.", zh: "遵守原有限制的调用不受影响。" },
};
