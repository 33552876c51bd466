/** An action is listed, and no page describes it any more. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "status-changed-page-gone",
  level: "breaking",
  when: ({ after }) => after === "undocumented",
  says: { en: "{path} is still listed, but no page describes it any more", zh: "{path} 仍在列表中，但不再有文档" },
  because: {
    en: "Types of its request and response are unknown: code that reads a response no longer compiles. The service may go on as before.",
    zh: "请求和返回的类型未知，读取返回字段的代码将无法编译。服务本身可能照常工作。",
  },
};
