/** One bound on a number of responses took the place of another: it excludes its limit now, or no longer. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-range-widened-replaced",
  level: "risky",
  effect: "differs",
  when: ({ change }) => change.what !== "changed",
  says: {
    en: "{path} may hold more numbers, as one bound takes the place of another: {field} {after}, before {before}",
    zh: "{path} 的返回范围扩大，一项限制取代另一项：{field} 由 {before} 变为 {after}",
  },
  because: {
    en: "Answers may hold numbers that never came before. Look where consumers rely on the old bound.",
    zh: "返回中可能出现从未有过的数值。请检查依赖原有限制的代码。",
  },
};
