/** A member refers to the same structure under another name, or to the same described in its place. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "structure-restated",
  level: "safe",
  says: {
    en: "{path} refers to the same structure in another way: {after}, before {before}",
    zh: "{path} 的结构不变，写法由 {before} 变为 {after}",
  },
  because: {
    en: "Values are the same, and types that differ in their names alone fit each other.",
    zh: "取值不变；仅名称不同的类型可以互相替代。",
  },
};
