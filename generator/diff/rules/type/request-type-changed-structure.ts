/** A member of requests takes another structure. */
import { isStructure, typePair } from "../../ways/type-pair.js";
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-type-changed-structure",
  level: "breaking",
  effect: "refused",
  when: (subject) => {
    const { before, after } = typePair(subject);
    return isStructure(before) && isStructure(after);
  },
  says: {
    en: "{path} takes another structure: {after}, before {before}",
    zh: "{path} 改用其他结构：由 {before} 变为 {after}",
  },
  because: {
    en: "Calls that give members which only the old one has no longer compile, and those that lack members which the new one demands do not either. Compare both.",
    zh: "传入仅旧结构才有的字段，或缺少新结构必填字段的调用，将无法编译。请对比两个结构的字段。",
  },
};
