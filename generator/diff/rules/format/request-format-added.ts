/** A text of requests has a format, where no page said so. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-format-added",
  level: "risky",
  effect: "refused",
  says: { en: "{path} has a format where none was documented: {after}", zh: "{path} 新增格式说明：{after}" },
  because: {
    en: "The service may have refused all other texts all along; only the page is new. Look for values in another format.",
    zh: "服务可能一直拒绝其他文本，只是文档现在才写明。请检查是否有其他格式的取值。",
  },
};
