/** A page no longer advises against a member of requests. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-deprecation-removed",
  level: "safe",
  says: {
    en: "the page no longer advises against giving {path}",
    zh: "文档取消了对传入 {path} 的弃用提示",
  },
  because: {
    en: "Calls that give it stay as good as they were.",
    zh: "传入该字段的调用不受影响。",
  },
};
