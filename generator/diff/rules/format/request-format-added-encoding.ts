/** A text of requests is encoded, where no page said so. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-format-added-encoding",
  level: "risky",
  effect: "differs",
  when: ({ after }) => after === "base64",
  says: { en: "{path} must be encoded, as the page now says: {after}", zh: "{path} 须编码传入，文档现已写明：{after}" },
  because: {
    en: "The service decodes what it is given, perhaps all along: a plain text is refused, or becomes something else without a word. Encode it in every call.",
    zh: "服务会对传入内容解码，也可能一直如此：未编码的文本会被拒绝，或在没有提示的情况下变成其他内容。请在每次调用中编码。",
  },
};
