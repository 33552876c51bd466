/** A structure of answers has lost a form. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-variant-removed",
  level: "risky",
  effect: "differs",
  says: {
    en: "{path} is no longer a form of its own in answers",
    zh: "{path} 不再是返回中的单独形式",
  },
  because: {
    en: "Code that looks for the form may not find it, or finds what the structure says as a whole.",
    zh: "查找该形式的代码可能找不到，或读到按一般规定返回的内容。",
  },
};
