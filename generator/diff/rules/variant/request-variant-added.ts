/** A structure of requests has a new form. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-variant-added",
  level: "safe",
  says: {
    en: "{path} is a new form",
    zh: "新增形式 {path}",
  },
  because: {
    en: "Calls that use other forms stay as good as they were.",
    zh: "使用其他形式的调用不受影响。",
  },
};
