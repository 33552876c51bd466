/** Whether requests must hold a form of a structure that answers hold too is another matter for requests alone. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-variant-restated",
  level: "safe",
  says: {
    en: "whether requests must hold the form {path} has changed",
    zh: "请求是否必须包含形式 {path} 有变",
  },
  because: {
    en: "Answers do not depend on it.",
    zh: "返回内容与此无关。",
  },
};
