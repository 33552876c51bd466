/** A number of requests must be a multiple of another one, where no page said so. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-step-added",
  level: "risky",
  effect: "refused",
  says: {
    en: "{path} takes only multiples of {after}, as the page now says",
    zh: "{path} 须为 {after} 的倍数，文档现已写明",
  },
  because: {
    en: "The service may have refused all other numbers all along; only the page is new. Look for other numbers in calls.",
    zh: "服务可能一直拒绝其他数值，只是文档现在才写明。请检查是否有不符合的取值。",
  },
};
