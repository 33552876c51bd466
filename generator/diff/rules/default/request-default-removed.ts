/** What the service takes where a call leaves a member out is no longer documented. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-default-removed",
  level: "risky",
  effect: "differs",
  says: {
    en: "{path} has no documented default any more, before {before}",
    zh: "{path} 不再说明默认值，原为 {before}",
  },
  because: {
    en: "Calls that leave the member out may get another value than before. Give the old default where it is meant.",
    zh: "未传入该字段的调用可能使用其他值。如需原默认值，请显式传入。",
  },
};
