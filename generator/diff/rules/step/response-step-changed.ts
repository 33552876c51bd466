/** A number of responses comes in multiples of another one. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-step-changed",
  level: "risky",
  effect: "differs",
  says: {
    en: "{path} comes in other steps: multiples of {after}, before of {before}",
    zh: "{path} 返回值的步长由 {before} 变为 {after}",
  },
  because: {
    en: "Answers may hold numbers that never came before. Look where code divides by the step or shows whole steps.",
    zh: "返回中可能出现从未有过的数值。请检查按步长换算或显示的代码。",
  },
};
