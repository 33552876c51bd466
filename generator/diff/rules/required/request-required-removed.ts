/** A member of requests may be left out now. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-required-removed",
  level: "safe",
  says: { en: "{path} may be left out now", zh: "{path} 变为选填" },
  because: { en: "Calls that give the member stay as good as they were.", zh: "已传入该字段的调用不受影响。" },
};
