/** A number of requests need no longer be a multiple of another one. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-step-removed",
  level: "safe",
  says: { en: "{path} need not be a multiple of {before} any more", zh: "{path} 不再要求为 {before} 的倍数" },
  because: { en: "Every number that was accepted still is.", zh: "原先可用的数值仍然可用。" },
};
