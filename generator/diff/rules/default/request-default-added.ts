/** What the service takes where a call leaves a member out is documented where it was not. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-default-added",
  level: "risky",
  effect: "differs",
  says: { en: "{path} has a default where none was documented: {after}", zh: "{path} 新增默认值说明：{after}" },
  because: {
    en: "Calls that leave the member out get this value, perhaps all along. Look whether it is what they mean.",
    zh: "未传入该字段的调用会使用此值，也可能一直如此。请确认这是否符合预期。",
  },
};
