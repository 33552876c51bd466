/** A member that only the service set may be set by requests. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-read-only-removed",
  level: "safe",
  says: {
    en: "requests may set {path} now",
    zh: "请求现在可以设置 {path}",
  },
  because: {
    en: "Calls that do not set it stay as good as they were.",
    zh: "未设置该字段的调用不受影响。",
  },
};
