/** A structure of requests has a new member that must be given in some cases. */
import type { Member } from "../../../4-spec/spec.js";
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-member-added-conditional",
  level: "risky",
  effect: "refused",
  when: ({ after }) => ((after as Member).constraints?.requiredWhen ?? []).length > 0,
  says: {
    en: "{path} is new and must be given in some cases",
    zh: "新增字段 {path}，在某些情况下必填",
  },
  because: {
    en: "Calls still compile. In those cases the service refuses the ones that lack it. See its conditions.",
    zh: "调用仍可编译，但在这些情况下，缺少该字段的调用会被服务拒绝。请查看必填条件。",
  },
};
