/** More calls in the same time. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "rate-limit-widened",
  level: "safe",
  says: {
    en: "{path} takes more calls: {after}, before {before}",
    zh: "{path} 的频率限制放宽：{after}，原为 {before}",
  },
  because: { en: "Callers that keep to the old limit stay as good as they were.", zh: "遵守原有限制的调用不受影响。" },
};
