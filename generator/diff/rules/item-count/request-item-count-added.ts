/** A bound on the size of a list in requests is documented where none was. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-item-count-added",
  level: "risky",
  effect: "refused",
  says: {
    en: "{path} has a bound on its size where none was documented: {field} {after}",
    zh: "{path} 新增数量限制：{field} {after}",
  },
  because: {
    en: "The service may have refused such lists all along; only the page is new. Look for lists beyond the bound.",
    zh: "服务可能一直拒绝这类列表，只是文档现在才写明。请检查是否有超出限制的列表。",
  },
};
