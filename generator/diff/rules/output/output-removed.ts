/** An answer has lost a member. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "output-removed",
  level: "breaking",
  effect: "differs",
  says: {
    en: "{path} is gone",
    zh: "返回字段 {path} 已移除",
  },
  because: {
    en: "Code that reads it no longer compiles. Code that passes the answer on unread goes without it.",
    zh: "读取该字段的代码将无法编译；原样转发返回内容的代码会缺少该字段。",
  },
};
