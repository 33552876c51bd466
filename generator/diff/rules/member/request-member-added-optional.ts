/** A structure of requests has a new member that may be left out. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-member-added-optional",
  level: "safe",
  says: {
    en: "{path} is new and may be left out",
    zh: "新增选填字段 {path}",
  },
  because: {
    en: "Calls that do not know it stay as good as they were.",
    zh: "未使用该字段的调用不受影响。",
  },
};
