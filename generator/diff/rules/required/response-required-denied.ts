/** The page says now that a member of responses may be missing, where it said nothing and a client took it for granted. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-required-denied",
  level: "breaking",
  effect: "differs",
  when: ({ after }) => after === false,
  says: { en: "the page says now that {path} may be missing", zh: "文档现在写明 {path} 可能不返回" },
  because: {
    en: "Code that reads the member without looking whether it is there no longer compiles. The service may have left it out before.",
    zh: "未判断该字段是否存在的代码将无法编译。服务之前也可能不返回该字段。",
  },
};
