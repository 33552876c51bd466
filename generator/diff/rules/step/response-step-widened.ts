/** A number of responses comes in finer steps. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-step-widened",
  level: "risky",
  effect: "differs",
  says: {
    en: "{path} comes in finer steps: multiples of {after}, before of {before}",
    zh: "{path} 返回值的步长由 {before} 细化为 {after}",
  },
  because: {
    en: "Answers may hold numbers between the old steps. Look where code divides by the step or shows whole steps.",
    zh: "返回中可能出现原步长之间的数值。请检查按步长换算或显示的代码。",
  },
};
