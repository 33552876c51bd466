/** A page no longer advises against a member of answers. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-deprecation-removed",
  level: "safe",
  says: {
    en: "the page no longer advises against reading {path}",
    zh: "文档取消了对读取 {path} 的弃用提示",
  },
  because: {
    en: "Answers hold it as before.",
    zh: "返回内容不受影响。",
  },
};
