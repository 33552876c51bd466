/** A limit that lets as many calls pass in the long run, or more, but fewer at once. */
import type { RateLimit } from "../../../4-spec/spec.js";
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "rate-limit-bursts",
  level: "risky",
  effect: "refused",
  when: ({ before, after }) => (after as RateLimit).requests < (before as RateLimit).requests,
  says: {
    en: "{path} takes fewer calls at once: {after}, before {before}",
    zh: "{path} 短时间内允许的调用变少：{after}，原为 {before}",
  },
  because: {
    en: "The service refuses bursts that it took before. Callers that spread their calls notice nothing; let others spread them too.",
    zh: "服务会拒绝原先允许的突发调用。均匀发起的调用不受影响，其余调用请分散发起。",
  },
};
