/** A bound on a number of requests is documented where none was. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-range-added",
  level: "risky",
  effect: "refused",
  says: {
    en: "{path} has a bound where none was documented: {field} {after}",
    zh: "{path} 新增取值限制：{field} {after}",
  },
  because: {
    en: "The service may have refused such numbers all along; only the page is new. Look for values beyond the bound.",
    zh: "服务可能一直拒绝这类数值，只是文档现在才写明。请检查是否有超出限制的取值。",
  },
};
