/** A bound on the length of a text in requests moved outwards. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-length-widened",
  level: "safe",
  says: {
    en: "{path} accepts more lengths: {field} {after}, before {before}",
    zh: "{path} 的长度限制放宽：{field} 由 {before} 变为 {after}",
  },
  because: { en: "Every text that was accepted still is.", zh: "原先可用的文本仍然可用。" },
};
