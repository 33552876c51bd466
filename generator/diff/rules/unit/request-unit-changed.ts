/** A number of requests counts in another unit. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-unit-changed",
  level: "breaking",
  effect: "differs",
  says: { en: "{path} counts in another unit: {after}, before {before}", zh: "{path} 的单位由 {before} 变为 {after}" },
  because: {
    en: "The same call asks for another amount now, without a word. Convert the numbers that calls give.",
    zh: "同样的调用会在没有提示的情况下表示不同的数量。请换算调用中传入的数值。",
  },
};
