/** A bound on the size of a list in responses moved outwards. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-item-count-widened",
  level: "risky",
  effect: "differs",
  says: {
    en: "{path} may come in more sizes: {field} {after}, before {before}",
    zh: "{path} 返回的数量范围扩大：{field} 由 {before} 变为 {after}",
  },
  because: {
    en: "Answers may hold lists of a size that never came before. Look where consumers rely on the bound: sizes of batches, of tables, first items that are always there.",
    zh: "返回中可能出现从未有过的数量。请检查依赖该限制的代码，例如批量大小、表格大小或默认存在首项的读取。",
  },
};
