/** A limit is documented where none was. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "rate-limit-added",
  level: "risky",
  effect: "refused",
  says: { en: "{path} has a limit where none was documented: {after}", zh: "{path} 新增频率限制：{after}" },
  because: {
    en: "The service may have refused more calls all along; only the page is new. Look for callers that are faster.",
    zh: "服务可能一直拒绝超出的调用，只是文档现在才写明。请检查是否有更频繁的调用。",
  },
};
