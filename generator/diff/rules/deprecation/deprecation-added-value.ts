/** A page advises against a value. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "deprecation-added-value",
  level: "safe",
  when: ({ change }) => change.fact === "EnumValue.deprecated",
  says: {
    en: "the page advises against the value {item} of {path}",
    zh: "文档不再推荐 {path} 的取值 {item}",
  },
  because: {
    en: "The value still means what it meant. Plan to do without it.",
    zh: "该值仍然有效。请考虑改用其他值。",
  },
};
