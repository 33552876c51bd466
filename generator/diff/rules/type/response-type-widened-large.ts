/** A member of answers may hold integers beyond those that a number of JavaScript tells apart. */
import { isLarge, typePair } from "../../ways/type-pair.js";
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-type-widened-large",
  level: "risky",
  effect: "differs",
  when: (subject) => {
    const { before, after } = typePair(subject);
    return isLarge(after) && before.kind === "integer" && !isLarge(before);
  },
  says: {
    en: "{path} may hold integers too large for a number: {after}, before {before}",
    zh: "{path} 可能返回 number 无法精确表示的整数：由 {before} 变为 {after}",
  },
  because: {
    en: "Beyond 2^53 a number is rounded. In a client made for large integers the type differs, and code that calculates with it may no longer compile.",
    zh: "超过 2^53 的整数会被舍入。在支持大整数的客户端中类型会有变化，用它计算的代码可能无法编译。",
  },
};
