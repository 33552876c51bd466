/** A member need no longer be given in some case. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-condition-removed",
  level: "safe",
  says: { en: "{path} need not be given any more when {before}", zh: "{path} 在 {before} 时不再必填" },
  because: { en: "Calls that give the member stay as good as they were.", zh: "已传入该字段的调用不受影响。" },
};
