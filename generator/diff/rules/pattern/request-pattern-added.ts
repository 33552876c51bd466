/** A text of requests must match a pattern, where no page said so. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-pattern-added",
  level: "risky",
  effect: "refused",
  says: {
    en: "{path} must match a pattern, as the page now says: {after}",
    zh: "{path} 须匹配正则，文档现已写明：{after}",
  },
  because: {
    en: "The service may have refused all other texts all along; only the page is new. Look for values that do not match.",
    zh: "服务可能一直拒绝其他文本，只是文档现在才写明。请检查是否有不匹配的取值。",
  },
};
