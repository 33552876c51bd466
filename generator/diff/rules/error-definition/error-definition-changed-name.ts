/** A code that a user says was renamed. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "error-definition-changed-name",
  level: "breaking",
  effect: "differs",
  when: ({ change }) => change.what === "renamed",
  says: { en: "the error code {before} is {after} now", zh: "错误码 {before} 更名为 {after}" },
  because: {
    en: "Code that looks for the old code no longer recognises the error. Look for the new one too.",
    zh: "按原错误码判断的代码将识别不出该错误。请同时判断新的错误码。",
  },
};
