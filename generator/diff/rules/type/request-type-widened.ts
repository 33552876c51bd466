/** A member of requests takes all that it took, and more. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-type-widened",
  level: "safe",
  says: {
    en: "{path} takes more: {after}, before {before}",
    zh: "{path} 的类型放宽：由 {before} 变为 {after}",
  },
  because: {
    en: "Every value that was accepted still is.",
    zh: "原先可用的值仍然可用。",
  },
};
