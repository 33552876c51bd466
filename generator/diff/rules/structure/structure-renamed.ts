/** A named structure has another name; a user confirmed it. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "structure-renamed",
  level: "breaking",
  when: ({ change }) => change.what === "renamed",
  says: {
    en: "the structure {path} is called {after} now",
    zh: "结构 {path} 更名为 {after}",
  },
  because: {
    en: "Code that names its type no longer compiles. Import the new name; nothing differs in requests and answers.",
    zh: "引用该类型的代码将无法编译。请导入新名称；请求与返回没有变化。",
  },
};
