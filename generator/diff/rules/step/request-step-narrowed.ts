/** Only multiples of a coarser step are taken in requests. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-step-narrowed",
  level: "breaking",
  effect: "refused",
  says: {
    en: "{path} takes coarser steps: multiples of {after}, before of {before}",
    zh: "{path} 的步长由 {before} 加大为 {after}",
  },
  because: {
    en: "The service refuses the numbers between the new steps, although calls that give them still compile. Change these calls.",
    zh: "传入新步长之间数值的调用仍可编译，但会被服务拒绝。请修改这些调用。",
  },
};
