/** A number of responses need no longer be a multiple of another one. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-step-removed",
  level: "risky",
  effect: "differs",
  says: { en: "{path} may come in other than multiples of {before}", zh: "{path} 的返回值可能不再是 {before} 的倍数" },
  because: {
    en: "Answers may hold numbers between the steps. Look where code divides by the step or shows whole steps.",
    zh: "返回中可能出现步长之间的数值。请检查按步长换算或显示的代码。",
  },
};
