/** A text of responses need no longer match a pattern. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-pattern-removed",
  level: "risky",
  effect: "differs",
  says: {
    en: "{path} may not match the pattern it had: {before}",
    zh: "{path} 的返回值可能不再匹配原有正则：{before}",
  },
  because: {
    en: "Answers may hold texts of another form. Look where code takes the text apart or checks it.",
    zh: "返回中可能出现其他形式的文本。请检查解析或校验该文本的代码。",
  },
};
