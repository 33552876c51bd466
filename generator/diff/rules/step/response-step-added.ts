/** A number of responses is a multiple of another one, as the page now says. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-step-added",
  level: "safe",
  says: { en: "{path} comes in multiples of {after}", zh: "{path} 的返回值均为 {after} 的倍数" },
  because: { en: "Answers hold no number that they could not hold before.", zh: "返回的数值不会超出原先的范围。" },
};
