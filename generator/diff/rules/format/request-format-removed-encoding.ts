/** A text of requests is no longer said to be encoded. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-format-removed-encoding",
  level: "risky",
  effect: "differs",
  when: ({ before }) => before === "base64",
  says: { en: "{path} is no longer said to be encoded: {before}", zh: "{path} 不再说明须编码传入：{before}" },
  because: {
    en: "The service may take texts as they are now, and keep encoded ones encoded. Try one call before you rely on either.",
    zh: "服务可能改为直接使用文本，已编码的内容会原样保留。请先用一次调用验证。",
  },
};
