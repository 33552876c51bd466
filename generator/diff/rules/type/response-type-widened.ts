/** A member of answers may hold all that it held, and more. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-type-widened",
  level: "risky",
  effect: "differs",
  says: {
    en: "{path} may hold more: {after}, before {before}",
    zh: "{path} 的返回类型放宽：由 {before} 变为 {after}",
  },
  because: {
    en: "Answers may hold values that never came before: fractions, larger or negative numbers, other text. Look where consumers rely on the old type.",
    zh: "返回中可能出现从未有过的值，例如小数、更大的数、负数或其他文本。请检查依赖原有类型的代码。",
  },
};
