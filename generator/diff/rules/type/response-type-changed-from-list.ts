/** A member of answers that was a list is one such value. */
import { isListOf, typePair } from "../../ways/type-pair.js";
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-type-changed-from-list",
  level: "breaking",
  effect: "differs",
  when: (subject) => {
    const { before, after } = typePair(subject);
    return isListOf(before, after);
  },
  says: {
    en: "{path} is a single value now: {after}, before {before}",
    zh: "{path} 的返回变为单个值：由 {before} 变为 {after}",
  },
  because: {
    en: "Code that reads items no longer compiles, or finds none. Read the value itself.",
    zh: "读取列表元素的代码将无法编译，或读不到元素。请直接读取该值。",
  },
};
