/** A case in which a member must be given came, and no call of before leaves it out there: it had to be given always, or the case is new. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-condition-widened-added",
  level: "safe",
  when: ({ change }) => change.what === "added",
  says: {
    en: "{path} must be given when {after}, which changes nothing for calls of before",
    zh: "{path} 在 {after} 时必填，此前的调用均不受影响",
  },
  because: {
    en: "The member had to be given always, or what makes it needed is new itself.",
    zh: "该字段此前一直必填，或者触发必填的条件本身是新增的。",
  },
};
