/** One bound on a number of requests took the place of another: it excludes its limit now, or no longer. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-range-narrowed-replaced",
  level: "breaking",
  effect: "refused",
  when: ({ change }) => change.what !== "changed",
  says: {
    en: "{path} accepts fewer numbers, as one bound takes the place of another: {field} {after}, before {before}",
    zh: "{path} 取值范围收窄，一项限制取代另一项：{field} 由 {before} 变为 {after}",
  },
  because: {
    en: "The service refuses numbers between the old bound and the new one. Change the calls that send them.",
    zh: "服务会拒绝新旧限制之间的数值。请修改传入这些数值的调用。",
  },
};
