/** Multiples of another number are taken in requests. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-step-changed",
  level: "breaking",
  effect: "refused",
  says: {
    en: "{path} takes other steps: multiples of {after}, before of {before}",
    zh: "{path} 的步长由 {before} 变为 {after}",
  },
  because: {
    en: "The service refuses most of the numbers that it took, although calls that give them still compile. Change these calls.",
    zh: "传入多数原有数值的调用仍可编译，但会被服务拒绝。请修改这些调用。",
  },
};
