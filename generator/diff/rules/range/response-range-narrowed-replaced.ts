/** One bound on a number of responses took the place of another: it excludes its limit now, or no longer. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-range-narrowed-replaced",
  level: "safe",
  when: ({ change }) => change.what !== "changed",
  says: {
    en: "{path} holds fewer numbers, as one bound takes the place of another: {field} {after}, before {before}",
    zh: "{path} 的返回范围缩小，一项限制取代另一项：{field} 由 {before} 变为 {after}",
  },
  because: { en: "Answers hold no number that they could not hold before.", zh: "返回的数值不会超出原先的范围。" },
};
