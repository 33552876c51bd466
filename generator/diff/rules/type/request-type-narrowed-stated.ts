/** A page says of a member of requests more exactly what it left open. */
import { isLeftOpen, isTime, typePair } from "../../ways/type-pair.js";
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-type-narrowed-stated",
  level: "risky",
  effect: "refused",
  when: (subject) => {
    const { before, after } = typePair(subject);
    return isLeftOpen(before) || (before.kind === "string" && isTime(after));
  },
  says: {
    en: "the page says more exactly what {path} takes: {after}, before {before}",
    zh: "文档更明确地说明了 {path} 的类型：由 {before} 变为 {after}",
  },
  because: {
    en: "The service may have refused all other values from the first; only the page is new. Code that gives such values may no longer compile.",
    zh: "服务可能一直拒绝其他值，只是文档现在才写明。传入其他值的代码可能无法编译。",
  },
};
