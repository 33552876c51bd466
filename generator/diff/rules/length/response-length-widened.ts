/** A bound on the length of a text in responses moved outwards. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-length-widened",
  level: "risky",
  effect: "differs",
  says: {
    en: "{path} may come in more lengths: {field} {after}, before {before}",
    zh: "{path} 返回的长度范围扩大：{field} 由 {before} 变为 {after}",
  },
  because: {
    en: "Answers may hold texts of a length that never came before. Look where consumers rely on the bound: sizes of fields, columns, labels.",
    zh: "返回中可能出现从未有过的长度。请检查依赖该限制的代码，例如字段大小、数据库列或界面显示。",
  },
};
