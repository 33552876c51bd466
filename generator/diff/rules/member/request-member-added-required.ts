/** A structure of requests has a new member that must be given. */
import type { Member } from "../../../4-spec/spec.js";
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-member-added-required",
  level: "breaking",
  effect: "refused",
  when: ({ after }) => (after as Member).required === true,
  says: {
    en: "{path} is new and must be given",
    zh: "新增必填字段 {path}",
  },
  because: {
    en: "Calls that give the structure without it no longer compile, and the service refuses them. Give it wherever the structure is given.",
    zh: "传入该结构却缺少此字段的调用将无法编译，也会被服务拒绝。请在传入该结构时一并传入。",
  },
};
