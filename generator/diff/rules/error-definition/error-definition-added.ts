/** A new code that only those actions answer with which list it. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "error-definition-added",
  level: "safe",
  says: { en: "the service documents a new error code: {name}", zh: "服务新增错误码 {name}" },
  because: {
    en: "Actions that answer with it list it, and that is judged there.",
    zh: "会返回它的接口会在各自的文档中列出，影响在那里判断。",
  },
};
