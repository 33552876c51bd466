/** Answers may hold a value that is new. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-enumeration-value-added",
  level: "risky",
  effect: "differs",
  says: { en: "{path} may hold a new value: {value}", zh: "{path} 可能返回新的值：{value}" },
  because: {
    en: "Code that decides by the value meets a case that it does not know. Look at each switch over it.",
    zh: "依赖该值的代码会遇到未知情形。请检查每一处按该值分支的代码。",
  },
};
