/** A member of requests that was one value is a list of such values. */
import { isListOf, typePair } from "../../ways/type-pair.js";
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-type-changed-to-list",
  level: "breaking",
  effect: "refused",
  when: (subject) => {
    const { before, after } = typePair(subject);
    return isListOf(after, before);
  },
  says: {
    en: "{path} takes a list now: {after}, before {before}",
    zh: "{path} 变为列表：由 {before} 变为 {after}",
  },
  because: {
    en: "Calls that give a single value no longer compile, and the service refuses them. Put the value into a list.",
    zh: "传入单个值的调用将无法编译，也会被服务拒绝。请把值放入列表。",
  },
};
