/** A form of a structure of answers describes a member apart. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-member-added-variant",
  level: "risky",
  effect: "differs",
  when: ({ change }) => change.fact === "Variant.members",
  says: {
    en: "{path} is told apart in this form now",
    zh: "{path} 在该形式下有了单独的说明",
  },
  because: {
    en: "Answers of this form may hold what the structure as a whole does not tell, and may have all along. Check the code that reads it.",
    zh: "该形式的返回可能含有结构整体未说明的内容，也可能一直如此。请检查读取该形式的代码。",
  },
};
