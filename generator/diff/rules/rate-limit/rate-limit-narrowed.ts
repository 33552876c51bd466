/** Fewer calls in the same time. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "rate-limit-narrowed",
  level: "breaking",
  effect: "refused",
  says: {
    en: "{path} takes fewer calls: {after}, before {before}",
    zh: "{path} 的频率限制收紧：{after}，原为 {before}",
  },
  because: {
    en: "The service refuses callers that use the old limit to the full. Slow them down.",
    zh: "服务会拒绝用满原有限制的调用。请降低调用频率。",
  },
};
