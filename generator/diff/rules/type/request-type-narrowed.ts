/** A member of requests takes fewer values. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-type-narrowed",
  level: "breaking",
  effect: "refused",
  says: {
    en: "{path} takes less: {after}, before {before}",
    zh: "{path} 的类型收窄：由 {before} 变为 {after}",
  },
  because: {
    en: "The service refuses values of the old type that are none of the new: fractions, or numbers that are too large or negative. Change the calls that give them.",
    zh: "服务会拒绝不属于新类型的值，例如小数、过大的数或负数。请修改传入这些值的调用。",
  },
};
