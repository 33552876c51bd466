/** A form of a structure of answers no longer describes a member apart. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-member-removed-variant",
  level: "risky",
  effect: "differs",
  when: ({ change }) => change.fact === "Variant.members",
  says: {
    en: "{path} is not told apart in this form any more",
    zh: "{path} 在该形式下不再有单独的说明",
  },
  because: {
    en: "What the structure says as a whole holds now, or answers of this form go without the member. Check the code that reads it.",
    zh: "现在适用结构的一般说明，或该形式的返回不再有此字段。请检查读取该形式的代码。",
  },
};
