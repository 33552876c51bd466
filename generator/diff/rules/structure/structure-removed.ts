/** A named structure is gone. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "structure-removed",
  level: "breaking",
  says: {
    en: "the structure {path} is gone",
    zh: "结构 {path} 已不存在",
  },
  because: {
    en: "Its type leaves the client, so that code which names it no longer compiles. What members hold instead is told on its own.",
    zh: "客户端不再导出该类型，引用它的代码将无法编译。相关字段的改动会单独列出。",
  },
};
