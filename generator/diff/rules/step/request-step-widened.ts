/** Multiples of a finer step are taken in requests. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-step-widened",
  level: "safe",
  says: {
    en: "{path} takes finer steps: multiples of {after}, before of {before}",
    zh: "{path} 的步长由 {before} 细化为 {after}",
  },
  because: { en: "Every number that was accepted still is.", zh: "原先可用的数值仍然可用。" },
};
