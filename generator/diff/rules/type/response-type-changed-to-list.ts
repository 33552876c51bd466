/** A member of answers that was one value is a list of such values. */
import { isListOf, typePair } from "../../ways/type-pair.js";
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-type-changed-to-list",
  level: "breaking",
  effect: "differs",
  when: (subject) => {
    const { before, after } = typePair(subject);
    return isListOf(after, before);
  },
  says: {
    en: "{path} is a list now: {after}, before {before}",
    zh: "{path} 的返回变为列表：由 {before} 变为 {after}",
  },
  because: {
    en: "Code that reads a single value no longer compiles, or finds a list. Read its items.",
    zh: "读取单个值的代码将无法编译，或读到列表。请改为读取其中的元素。",
  },
};
