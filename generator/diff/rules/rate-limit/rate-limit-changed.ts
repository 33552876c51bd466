/** As many calls in the long run, counted over a longer time. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "rate-limit-changed",
  level: "safe",
  says: {
    en: "{path} counts calls over another time: {after}, before {before}",
    zh: "{path} 的频率统计周期有变：{after}，原为 {before}",
  },
  because: {
    en: "Callers that keep to the old limit keep to the new one, which leaves more room at once.",
    zh: "遵守原有限制的调用也符合新的限制，且短时间内余量更大。",
  },
};
