/** A page no longer advises against a value. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "deprecation-removed-value",
  level: "safe",
  when: ({ change }) => change.fact === "EnumValue.deprecated",
  says: {
    en: "the page no longer advises against the value {item} of {path}",
    zh: "文档不再反对使用 {path} 的取值 {item}",
  },
  because: {
    en: "The value means what it meant.",
    zh: "该值的含义不变。",
  },
};
