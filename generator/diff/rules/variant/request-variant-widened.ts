/** Requests may do without a form of a structure. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-variant-widened",
  level: "safe",
  says: {
    en: "requests may leave out the form {path} now",
    zh: "请求现在可以不含形式 {path}",
  },
  because: {
    en: "Calls that hold the form stay as good as they were.",
    zh: "已包含该形式的调用不受影响。",
  },
};
