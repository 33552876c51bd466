/** A value that a user says was renamed, as requests give it. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-enumeration-value-changed",
  level: "breaking",
  effect: "refused",
  says: { en: "{path} takes {after} now instead of {before}", zh: "{path} 的取值 {before} 改为 {after}" },
  because: {
    en: "The service refuses the old value, although calls that give it still compile. Give the new one.",
    zh: "传入原取值的调用仍可编译，但会被服务拒绝。请改传新取值。",
  },
};
