/** A member of answers stands elsewhere. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-location-changed",
  level: "breaking",
  effect: "differs",
  says: {
    en: "answers hold {path} in the {after} now, before in the {before}",
    zh: "{path} 的返回位置由 {before} 变为 {after}",
  },
  because: {
    en: "Code that looks in the old place still compiles and finds nothing. Look in the new one.",
    zh: "在旧位置读取的代码仍可编译，但读不到值。请改为在新位置读取。",
  },
};
