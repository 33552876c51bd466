/** A rule across members is no longer documented. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-group-rule-removed",
  level: "safe",
  says: { en: "{path} drops a rule: {before}", zh: "{path} 取消要求：{before}" },
  because: { en: "Calls that were accepted still are.", zh: "原先可用的调用仍然可用。" },
};
