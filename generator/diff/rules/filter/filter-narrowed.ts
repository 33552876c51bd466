/** A filter takes values of a narrower type. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "filter-narrowed",
  level: "breaking",
  effect: "refused",
  says: {
    en: "{path} takes fewer values: {after}, before {before}",
    zh: "过滤条件 {path} 的取值类型收窄：{after}，原为 {before}",
  },
  because: {
    en: "Values of filters are sent as texts, so that calls compile, and the service refuses those that are no longer of the type.",
    zh: "过滤条件的取值按文本传入，调用仍可编译，但不符合新类型的取值会被服务拒绝。",
  },
};
