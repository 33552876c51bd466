/** A member of answers holds fewer values. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-type-narrowed",
  level: "safe",
  says: {
    en: "{path} holds less: {after}, before {before}",
    zh: "{path} 的返回类型收窄：由 {before} 变为 {after}",
  },
  because: {
    en: "Answers hold no value that they could not hold before.",
    zh: "返回的值不会超出原先的范围。",
  },
};
