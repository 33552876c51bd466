/** A structure of requests has lost a member. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-member-removed",
  level: "breaking",
  effect: "refused",
  says: {
    en: "{path} is gone from requests",
    zh: "请求中的字段 {path} 已移除",
  },
  because: {
    en: "Calls that give it no longer compile. Where they are made all the same, the service refuses them or ignores the value. Leave it out.",
    zh: "传入该字段的调用将无法编译；若仍然发出，服务会拒绝调用或忽略该值。请不再传入。",
  },
};
