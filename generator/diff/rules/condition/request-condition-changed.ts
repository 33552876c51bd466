/** A member must be given in another case than before. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-condition-changed",
  level: "breaking",
  effect: "refused",
  says: {
    en: "{path} must be given in another case: when {after}, before when {before}",
    zh: "{path} 的必填条件由 {before} 变为 {after}",
  },
  because: {
    en: "The service refuses calls of the new case that leave the member out, although they still compile. Give it in them.",
    zh: "符合新条件却缺少该字段的调用仍可编译，但会被服务拒绝。请补上该字段。",
  },
};
