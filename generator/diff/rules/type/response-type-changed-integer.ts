/** A member of answers holds integers of another sign or width. */
import { typePair } from "../../ways/type-pair.js";
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-type-changed-integer",
  level: "risky",
  effect: "differs",
  when: (subject) => {
    const { before, after } = typePair(subject);
    return before.kind === "integer" && after.kind === "integer";
  },
  says: {
    en: "{path} holds other integers: {after}, before {before}",
    zh: "{path} 返回的整数类型由 {before} 变为 {after}",
  },
  because: {
    en: "Code still compiles. Numbers may come that never came before, negative or larger ones. Look where they are stored.",
    zh: "代码仍可编译，但可能返回从未有过的数值，例如负数或更大的数。请检查存放这些数值的地方。",
  },
};
