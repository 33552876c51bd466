/** A member of requests takes values of another type. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-type-changed",
  level: "breaking",
  effect: "refused",
  says: {
    en: "{path} takes another type: {after}, before {before}",
    zh: "{path} 的类型由 {before} 变为 {after}",
  },
  because: {
    en: "Calls that give the old type no longer compile, or the service refuses them. Give the new one.",
    zh: "传入旧类型的调用将无法编译，或被服务拒绝。请改用新类型。",
  },
};
