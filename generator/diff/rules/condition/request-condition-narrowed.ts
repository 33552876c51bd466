/** A member must be given in more cases than before. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-condition-narrowed",
  level: "breaking",
  effect: "refused",
  says: { en: "{path} must be given in more cases: when {after}", zh: "{path} 必填的情况增加：{after}" },
  because: {
    en: "The service refuses calls of the new cases that leave the member out, although they still compile. Give it in them.",
    zh: "符合新增情况却缺少该字段的调用仍可编译，但会被服务拒绝。请补上该字段。",
  },
};
