/** A bound on the size of a list in requests is no longer documented. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-item-count-removed",
  level: "safe",
  says: {
    en: "{path} no longer has the bound {field} {before} on its size",
    zh: "{path} 取消数量限制：{field} {before}",
  },
  because: { en: "Every list that was accepted still is.", zh: "原先可用的列表仍然可用。" },
};
