/** A code that any action could answer with is only that of those that list it. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "error-definition-narrowed",
  level: "safe",
  says: { en: "only actions that list {name} fail with it now", zh: "{name} 不再是公共错误码，只有列出它的接口会返回" },
  because: {
    en: "Code that handles it everywhere still compiles and does no harm.",
    zh: "在各处处理该错误码的代码仍可编译且无害。",
  },
};
