/** The page of an action lists one more code. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "error-code-added",
  level: "risky",
  effect: "differs",
  says: {
    en: "{path} may fail with a code that its page did not list before: {value}",
    zh: "{path} 的文档新增错误码 {value}",
  },
  because: {
    en: "Code that handles the listed codes one by one meets one more. It may have come all along. Let what handles the rest handle it.",
    zh: "逐个处理已列错误码的代码会遇到新的错误码，它也可能一直存在，只是现在才写明。请确认其余错误的分支能够处理它。",
  },
};
