/** A member of requests that was a list is one such value. */
import { isListOf, typePair } from "../../ways/type-pair.js";
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-type-changed-from-list",
  level: "breaking",
  effect: "refused",
  when: (subject) => {
    const { before, after } = typePair(subject);
    return isListOf(before, after);
  },
  says: {
    en: "{path} takes a single value now: {after}, before {before}",
    zh: "{path} 变为单个值：由 {before} 变为 {after}",
  },
  because: {
    en: "Calls that give a list no longer compile, and the service refuses them. Give one value.",
    zh: "传入列表的调用将无法编译，也会被服务拒绝。请只传入一个值。",
  },
};
