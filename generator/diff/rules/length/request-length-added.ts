/** A bound on the length of a text in requests is documented where none was. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-length-added",
  level: "risky",
  effect: "refused",
  says: {
    en: "{path} has a bound on its length where none was documented: {field} {after}",
    zh: "{path} 新增长度限制：{field} {after}",
  },
  because: {
    en: "The service may have refused such texts all along; only the page is new. Look for texts beyond the bound.",
    zh: "服务可能一直拒绝这类文本，只是文档现在才写明。请检查是否有超出限制的文本。",
  },
};
