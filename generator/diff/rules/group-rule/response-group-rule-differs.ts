/** A rule across members stands in a type that answers hold. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-group-rule-differs",
  level: "safe",
  says: {
    en: "requests go by another rule across the members of {path}: {value}",
    zh: "请求中 {path} 的字段组合要求有变：{value}",
  },
  because: {
    en: "Such rules speak of what calls give; answers are as they were.",
    zh: "此类要求只针对请求，返回内容不变。",
  },
};
