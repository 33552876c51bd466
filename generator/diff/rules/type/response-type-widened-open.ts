/** A member of answers may be anything. */
import { typePair } from "../../ways/type-pair.js";
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-type-widened-open",
  level: "breaking",
  effect: "differs",
  when: (subject) => typePair(subject).after.kind === "any",
  says: {
    en: "{path} may be anything now: {after}, before {before}",
    zh: "{path} 的返回不再限定类型：由 {before} 变为 {after}",
  },
  because: {
    en: "The client no longer knows what the value is, so that code which uses it does not compile. Look at what comes before you use it.",
    zh: "客户端不再知道该值的类型，使用它的代码将无法编译。使用前请先检查返回的内容。",
  },
};
