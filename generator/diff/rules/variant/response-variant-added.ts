/** A structure of answers has a new form. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-variant-added",
  level: "risky",
  effect: "differs",
  says: {
    en: "answers may hold a new form: {path}",
    zh: "返回中可能出现新的形式 {path}",
  },
  because: {
    en: "Code that tells the forms apart meets one that it does not know. Let it pass over unknown forms.",
    zh: "按形式区分处理的代码会遇到未知的形式。请让代码忽略未知形式。",
  },
};
