/** Other sets of members may be given, and some that could be given may not. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-group-rule-changed",
  level: "breaking",
  effect: "refused",
  says: { en: "{path} takes {after}, before {before}", zh: "{path} 的要求改变：{after}；原为：{before}" },
  because: {
    en: "The service refuses some sets of members that it took, although calls that give them still compile. Change these calls.",
    zh: "使用部分原有字段组合的调用仍可编译，但会被服务拒绝。请修改这些调用。",
  },
};
