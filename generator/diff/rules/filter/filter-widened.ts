/** A filter takes values of a wider type. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "filter-widened",
  level: "safe",
  says: {
    en: "{path} takes more values: {after}, before {before}",
    zh: "过滤条件 {path} 的取值类型放宽：{after}，原为 {before}",
  },
  because: { en: "Every value that was accepted still is.", zh: "原先可用的取值仍然可用。" },
};
