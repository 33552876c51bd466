/** Requests must hold a form of a structure. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-variant-narrowed",
  level: "breaking",
  effect: "refused",
  says: {
    en: "requests must hold the form {path} now",
    zh: "请求现在必须包含形式 {path}",
  },
  because: {
    en: "Calls still compile; the service refuses those that do not hold the form. Add it.",
    zh: "调用仍可编译，但不含该形式的请求会被服务拒绝。请补充。",
  },
};
