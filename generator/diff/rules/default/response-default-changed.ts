/** An answer that does not hold a member means another value. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-default-changed",
  level: "risky",
  effect: "differs",
  says: { en: "{path} has another default: {after}, before {before}", zh: "{path} 的默认值由 {before} 变为 {after}" },
  because: {
    en: "An answer without the member, or of what was made without it, may hold or mean the new default. Look where code counts on the old one.",
    zh: "缺少该字段的返回，或未指定该字段所创建的对象，可能对应新的默认值。请检查依赖原默认值的代码。",
  },
};
