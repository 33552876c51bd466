/** A request has a new member that must be given. */
import type { Member } from "../../../4-spec/spec.js";
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "input-added-required",
  level: "breaking",
  effect: "refused",
  when: ({ after }) => (after as Member).required === true,
  says: {
    en: "{path} is new and must be given",
    zh: "新增必填参数 {path}",
  },
  because: {
    en: "Calls without it no longer compile, and the service refuses them. Give it in every call.",
    zh: "缺少该参数的调用将无法编译，也会被服务拒绝。请在每次调用中传入。",
  },
};
