/** A member of answers holds another structure. */
import { isStructure, typePair } from "../../ways/type-pair.js";
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-type-changed-structure",
  level: "breaking",
  effect: "differs",
  when: (subject) => {
    const { before, after } = typePair(subject);
    return isStructure(before) && isStructure(after);
  },
  says: {
    en: "{path} holds another structure: {after}, before {before}",
    zh: "{path} 的返回改用其他结构：由 {before} 变为 {after}",
  },
  because: {
    en: "Code that reads members which the new one lacks no longer compiles. Compare both.",
    zh: "读取新结构所没有的字段的代码将无法编译。请对比两个结构的字段。",
  },
};
