/** It is documented that a member must be given in some case, where no case was. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-condition-added",
  level: "risky",
  effect: "refused",
  says: { en: "{path} must be given when {after}, as the page now says", zh: "{path} 在 {after} 时必填，文档现已写明" },
  because: {
    en: "The service may have refused such calls without the member all along; only the page is new. They still compile: give it in them.",
    zh: "服务可能一直拒绝这类缺少该字段的调用，只是文档现在才写明。这些调用仍可编译，请补上该字段。",
  },
};
