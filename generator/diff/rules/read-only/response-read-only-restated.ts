/** Whether requests may set what answers hold too is another matter for requests alone. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-read-only-restated",
  level: "safe",
  says: {
    en: "whether requests may set {path} has changed",
    zh: "请求能否设置 {path} 有变",
  },
  because: {
    en: "Answers hold it as before.",
    zh: "返回内容不受影响。",
  },
};
