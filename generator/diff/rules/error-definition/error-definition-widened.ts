/** A code that some actions listed is one that any may answer with. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "error-definition-widened",
  level: "risky",
  effect: "differs",
  says: {
    en: "any action may fail with {name} now, not only those that list it",
    zh: "{name} 变为公共错误码，任何接口都可能返回",
  },
  because: {
    en: "Calls of other actions may meet the code. Let what handles other errors handle it.",
    zh: "其他接口的调用也可能遇到该错误码。请确认其余错误的分支能够处理它。",
  },
};
