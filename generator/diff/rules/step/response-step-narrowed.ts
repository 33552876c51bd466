/** A number of responses comes in coarser steps. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-step-narrowed",
  level: "safe",
  says: {
    en: "{path} comes in coarser steps: multiples of {after}, before of {before}",
    zh: "{path} 返回值的步长由 {before} 加大为 {after}",
  },
  because: { en: "Answers hold no number that they could not hold before.", zh: "返回的数值不会超出原先的范围。" },
};
