/** A bound on a number of responses is no longer documented. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-range-removed",
  level: "risky",
  effect: "differs",
  says: {
    en: "{path} may go beyond the bound it had: {field} {before}",
    zh: "{path} 的返回值可能超出原有限制：{field} {before}",
  },
  because: {
    en: "Answers may hold numbers that never came before. Look where consumers rely on the bound: sizes of fields, columns, progress.",
    zh: "返回中可能出现从未有过的数值。请检查依赖该限制的代码，例如字段大小、数据库列或进度计算。",
  },
};
