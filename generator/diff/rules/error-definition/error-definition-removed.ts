/** A code is on no page any more. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "error-definition-removed",
  level: "safe",
  says: { en: "the service no longer documents the error code {name}", zh: "服务的文档不再列出错误码 {name}" },
  because: { en: "Code that handles it still compiles and does no harm.", zh: "处理该错误码的代码仍可编译且无害。" },
};
