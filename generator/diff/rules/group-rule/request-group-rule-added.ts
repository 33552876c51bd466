/** A rule across members is documented where none was. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-group-rule-added",
  level: "risky",
  effect: "refused",
  says: { en: "{path} takes {after}, as the page now says", zh: "{path} 的要求文档现已写明：{after}" },
  because: {
    en: "The service may have refused all other calls all along; only the page is new. They still compile: look which members calls give together.",
    zh: "服务可能一直拒绝其他调用，只是文档现在才写明。这些调用仍可编译，请检查同时传入的字段。",
  },
};
