/** A bound on a number of requests is no longer documented. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-range-removed",
  level: "safe",
  says: {
    en: "{path} has no longer the bound {field} {before}",
    zh: "{path} 取消取值限制：{field} {before}",
  },
  because: {
    en: "Every number that was accepted still is.",
    zh: "原先可用的数值仍然可用。",
  },
};
