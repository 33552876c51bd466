/** A list holds what it held, in another order. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "order-changed",
  level: "safe",
  says: {
    en: "{path} lists its {field} in another order: {after}, before {before}",
    zh: "{path} 的 {field} 顺序由 {before} 变为 {after}",
  },
  because: {
    en: "What is listed goes by its name, so that nothing depends on the order.",
    zh: "列出的内容按名称识别，顺序不影响使用。",
  },
};
