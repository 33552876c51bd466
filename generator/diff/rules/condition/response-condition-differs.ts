/** A condition of requests stands in a type that answers hold. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-condition-differs",
  level: "safe",
  says: {
    en: "requests must give {path} under another condition: {value}",
    zh: "请求中 {path} 的必填条件有变：{value}",
  },
  because: { en: "Conditions speak of requests; answers are as they were.", zh: "必填条件只针对请求，返回内容不变。" },
};
