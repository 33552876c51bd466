/** A text of responses has no documented format any more. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-format-removed",
  level: "risky",
  effect: "differs",
  says: { en: "{path} has no documented format any more, before {before}", zh: "{path} 不再说明格式，原为 {before}" },
  because: {
    en: "Answers may hold texts in another format. Look where code parses or decodes the text.",
    zh: "返回中可能出现其他格式的文本。请检查解析或解码该文本的代码。",
  },
};
