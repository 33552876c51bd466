/** One bound on a number of requests took the place of another: it excludes its limit now, or no longer. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-range-widened-replaced",
  level: "safe",
  when: ({ change }) => change.what !== "changed",
  says: {
    en: "{path} accepts more numbers, as one bound takes the place of another: {field} {after}, before {before}",
    zh: "{path} 取值范围放宽，一项限制取代另一项：{field} 由 {before} 变为 {after}",
  },
  because: { en: "Every number that was accepted still is.", zh: "原先可用的数值仍然可用。" },
};
