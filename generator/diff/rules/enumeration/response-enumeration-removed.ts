/** The values of a member of responses are no longer listed. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-enumeration-removed",
  level: "risky",
  effect: "differs",
  says: { en: "{path} lists its values no longer: {before}", zh: "{path} 不再列出返回值：{before}" },
  because: {
    en: "Answers may hold values that were never listed. Give code that decides by the value a case for any other.",
    zh: "返回中可能出现从未列出的值。请为依赖该值的分支补上默认处理。",
  },
};
