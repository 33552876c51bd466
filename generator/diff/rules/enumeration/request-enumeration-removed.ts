/** The values of a member of requests, or of a filter, are no longer listed. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-enumeration-removed",
  level: "safe",
  says: { en: "{path} lists its values no longer: {before}", zh: "{path} 不再列出可用值：{before}" },
  because: {
    en: "The page rules out no value any more, and says of none that it is refused.",
    zh: "文档不再限定取值，也没有说明任何值会被拒绝。",
  },
};
