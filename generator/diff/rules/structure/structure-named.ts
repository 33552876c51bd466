/** A structure that was described in its place has a name now. */
import { typePair } from "../../ways/type-pair.js";
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "structure-named",
  level: "breaking",
  when: (subject) => {
    const { before, after } = typePair(subject);
    return before.kind === "struct" && after.kind === "ref";
  },
  says: {
    en: "{path} is of the same structure, which has a name now: {after}",
    zh: "{path} 的结构不变，现已命名：{after}",
  },
  because: {
    en: "The client had a type of its own for this place, and code that names it no longer compiles. Import the new name; nothing differs in requests and answers.",
    zh: "客户端原先为此处单独导出的类型不再存在，引用它的代码将无法编译。请导入新名称；请求与返回没有变化。",
  },
};
