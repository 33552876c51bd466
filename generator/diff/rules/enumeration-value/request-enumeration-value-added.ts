/** A value that requests may give is new. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-enumeration-value-added",
  level: "safe",
  says: { en: "{path} also takes {value} now", zh: "{path} 新增可用值 {value}" },
  because: { en: "Calls that give the other values stay as good as they were.", zh: "传入其他值的调用不受影响。" },
};
