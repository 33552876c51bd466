/** A member of responses always comes now. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-required-added",
  level: "safe",
  says: { en: "{path} always comes now", zh: "{path} 现在总会返回" },
  because: { en: "Code that allows for its absence stays right.", zh: "已考虑该字段缺失的代码仍然正确。" },
};
