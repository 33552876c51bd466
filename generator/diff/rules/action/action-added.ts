/** An action is new. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "action-added",
  level: "safe",
  says: {
    en: "{path} is a new action",
    zh: "新增接口 {path}",
  },
  because: {
    en: "No call that was made before differs.",
    zh: "原有调用不受影响。",
  },
};
