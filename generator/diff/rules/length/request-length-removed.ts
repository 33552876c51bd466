/** A bound on the length of a text in requests is no longer documented. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-length-removed",
  level: "safe",
  says: {
    en: "{path} no longer has the bound {field} {before} on its length",
    zh: "{path} 取消长度限制：{field} {before}",
  },
  because: { en: "Every text that was accepted still is.", zh: "原先可用的文本仍然可用。" },
};
