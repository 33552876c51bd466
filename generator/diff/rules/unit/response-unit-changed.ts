/** A number of responses counts in another unit. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-unit-changed",
  level: "breaking",
  effect: "differs",
  says: {
    en: "{path} comes in another unit: {after}, before {before}",
    zh: "{path} 返回值的单位由 {before} 变为 {after}",
  },
  because: {
    en: "The same number means another amount now, without a word. Convert it where code reads, adds up or shows it.",
    zh: "同样的数值会在没有提示的情况下表示不同的数量。请在读取、汇总或显示处换算。",
  },
};
