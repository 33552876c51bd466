/** A text of responses is encoded, where no page said so. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-format-added-encoding",
  level: "risky",
  effect: "differs",
  when: ({ after }) => after === "base64",
  says: {
    en: "{path} comes encoded, as the page now says: {after}",
    zh: "{path} 以编码形式返回，文档现已写明：{after}",
  },
  because: {
    en: "Code that takes the text as it comes reads the encoded form, perhaps all along. Decode it first.",
    zh: "直接使用该文本的代码读到的是编码后的内容，也可能一直如此。请先解码。",
  },
};
