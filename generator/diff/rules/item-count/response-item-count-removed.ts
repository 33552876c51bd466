/** A bound on the size of a list in responses is no longer documented. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-item-count-removed",
  level: "risky",
  effect: "differs",
  says: {
    en: "{path} may go beyond the bound it had on its size: {field} {before}",
    zh: "{path} 返回的数量可能超出原有限制：{field} {before}",
  },
  because: {
    en: "Answers may hold lists of a size that never came before. Look where consumers rely on the bound: sizes of batches, of tables, first items that are always there.",
    zh: "返回中可能出现从未有过的数量。请检查依赖该限制的代码，例如批量大小、表格大小或默认存在首项的读取。",
  },
};
