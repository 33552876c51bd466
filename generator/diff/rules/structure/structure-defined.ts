/** A page describes a structure that no page described. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "structure-defined",
  level: "risky",
  says: {
    en: "a page describes the structure {path} now, which was open",
    zh: "结构 {path} 原先没有定义，现在有了文档",
  },
  because: {
    en: "The client let all members pass, and now knows which there are. Code that gives or reads others no longer compiles, though the service need not have changed.",
    zh: "客户端原先不限制其字段，现在有了明确的定义。使用其他字段的代码将无法编译，尽管服务未必有变化。",
  },
};
