/** A structure of requests has a new form that must be there. */
import type { Variant } from "../../../4-spec/spec.js";
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-variant-added-required",
  level: "breaking",
  effect: "refused",
  when: ({ after }) => (after as Variant).required === true,
  says: {
    en: "{path} is a new form, and requests must hold it",
    zh: "新增必填形式 {path}",
  },
  because: {
    en: "Calls still compile; the service refuses those that do not hold the form. Add it.",
    zh: "调用仍可编译，但不含该形式的请求会被服务拒绝。请补充。",
  },
};
