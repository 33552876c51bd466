/** A bound on the length of a text in responses is no longer documented. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-length-removed",
  level: "risky",
  effect: "differs",
  says: {
    en: "{path} may go beyond the bound it had on its length: {field} {before}",
    zh: "{path} 返回的长度可能超出原有限制：{field} {before}",
  },
  because: {
    en: "Answers may hold texts of a length that never came before. Look where consumers rely on the bound: sizes of fields, columns, labels.",
    zh: "返回中可能出现从未有过的长度。请检查依赖该限制的代码，例如字段大小、数据库列或界面显示。",
  },
};
