/** A text of requests must match another pattern. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-pattern-changed",
  level: "risky",
  effect: "refused",
  says: {
    en: "{path} must match another pattern: {after}, before {before}",
    zh: "{path} 须匹配的正则由 {before} 变为 {after}",
  },
  because: {
    en: "The service may refuse texts that it took. Hold the values that calls give against the new pattern.",
    zh: "服务可能拒绝原先可用的文本。请用新正则核对调用中传入的值。",
  },
};
