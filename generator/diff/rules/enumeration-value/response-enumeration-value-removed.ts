/** Answers no longer hold a value. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-enumeration-value-removed",
  level: "safe",
  says: { en: "{path} no longer holds {value}", zh: "{path} 不再返回 {value}" },
  because: {
    en: "Code for the value stays right; it is not reached any more.",
    zh: "处理该值的代码仍然正确，只是不再执行。",
  },
};
