/** A member of requests must be given now. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-required-added",
  level: "breaking",
  effect: "refused",
  says: { en: "{path} must be given now", zh: "{path} 变为必填" },
  because: {
    en: "Calls without the member no longer compile, and the service refuses them. Give it in every call.",
    zh: "缺少该字段的调用将无法编译，也会被服务拒绝。请在每次调用中传入。",
  },
};
