/** The page of an action no longer lists a code. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "error-code-removed",
  level: "safe",
  says: { en: "the page of {path} no longer lists the error code {value}", zh: "{path} 的文档不再列出错误码 {value}" },
  because: {
    en: "Code that handles it still compiles and does no harm. It may still come.",
    zh: "处理该错误码的代码仍可编译且无害，该错误码也仍可能返回。",
  },
};
