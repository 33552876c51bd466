/** A form of a structure of requests describes a member apart. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-member-added-variant",
  level: "risky",
  effect: "refused",
  when: ({ change }) => change.fact === "Variant.members",
  says: {
    en: "{path} has rules of its own in this form now",
    zh: "{path} 在该形式下有了单独的规定",
  },
  because: {
    en: "Values that are good in other forms may be refused in this one, and may have been all along. Check the calls that use it.",
    zh: "在其他形式下可用的值，在该形式下可能被拒绝，也可能一直如此。请检查使用该形式的调用。",
  },
};
