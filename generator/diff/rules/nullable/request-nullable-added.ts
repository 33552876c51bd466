/** A member of requests may be null. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-nullable-added",
  level: "safe",
  says: {
    en: "{path} may be null in requests",
    zh: "请求中的 {path} 可以为 null",
  },
  because: {
    en: "Calls that give a value stay as good as they were.",
    zh: "传入具体值的调用不受影响。",
  },
};
