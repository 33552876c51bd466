/** A text of responses matches another pattern. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-pattern-changed",
  level: "risky",
  effect: "differs",
  says: {
    en: "{path} matches another pattern: {after}, before {before}",
    zh: "{path} 返回值匹配的正则由 {before} 变为 {after}",
  },
  because: {
    en: "Answers may hold texts of another form. Look where code takes the text apart or checks it.",
    zh: "返回中可能出现其他形式的文本。请检查解析或校验该文本的代码。",
  },
};
