/** A request has a new member that may be left out. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "input-added-optional",
  level: "safe",
  says: {
    en: "{path} is new and may be left out",
    zh: "新增选填参数 {path}",
  },
  because: {
    en: "Calls that do not know it stay as good as they were.",
    zh: "未使用该参数的调用不受影响。",
  },
};
