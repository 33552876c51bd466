/** A filter takes values of another type. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "filter-changed",
  level: "breaking",
  effect: "refused",
  says: {
    en: "{path} takes values of another type: {after}, before {before}",
    zh: "过滤条件 {path} 的取值类型由 {before} 变为 {after}",
  },
  because: {
    en: "Values of filters are sent as texts, so that calls compile, and the service refuses the old values.",
    zh: "过滤条件的取值按文本传入，调用仍可编译，但原有取值会被服务拒绝。",
  },
};
