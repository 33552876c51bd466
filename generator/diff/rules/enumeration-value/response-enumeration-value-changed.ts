/** A value that a user says was renamed, as responses hold it. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-enumeration-value-changed",
  level: "breaking",
  effect: "differs",
  says: { en: "{path} gives {after} now instead of {before}", zh: "{path} 返回的 {before} 改为 {after}" },
  because: {
    en: "Code that looks for the old value compiles and finds it no more. Look for the new one.",
    zh: "按原取值判断的代码仍可编译，但不会再遇到它。请改为判断新取值。",
  },
};
