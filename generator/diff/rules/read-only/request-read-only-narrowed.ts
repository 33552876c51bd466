/** A required member that only the service set must be given by requests. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-read-only-narrowed",
  level: "breaking",
  effect: "refused",
  says: {
    en: "requests must set {path} now, which the service set before",
    zh: "{path} 原由服务设置，现在必须在请求中传入",
  },
  because: {
    en: "Calls without it no longer compile, and the service refuses them. Give it wherever its structure is given.",
    zh: "缺少该字段的调用将无法编译，也会被服务拒绝。请在传入其结构时一并传入。",
  },
};
