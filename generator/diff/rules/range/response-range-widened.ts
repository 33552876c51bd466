/** A bound on a number of responses moved outwards. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-range-widened",
  level: "risky",
  effect: "differs",
  says: {
    en: "{path} may hold more numbers: {field} {after}, before {before}",
    zh: "{path} 的返回范围扩大：{field} 由 {before} 变为 {after}",
  },
  because: {
    en: "Answers may hold numbers that never came before. Look where consumers rely on the old bound.",
    zh: "返回中可能出现从未有过的数值。请检查依赖原有限制的代码。",
  },
};
