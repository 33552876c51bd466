/** A form of a structure of requests no longer describes a member apart. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-member-removed-variant",
  level: "risky",
  effect: "refused",
  when: ({ change }) => change.fact === "Variant.members",
  says: {
    en: "{path} has no rules of its own in this form any more",
    zh: "{path} 在该形式下不再有单独的规定",
  },
  because: {
    en: "What the structure says as a whole holds now, or the form has no such member. Check the calls that use it.",
    zh: "现在适用结构的一般规定，或该形式不再有此字段。请检查使用该形式的调用。",
  },
};
