/** A page no longer names what to use instead of a deprecated member. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "deprecation-changed",
  level: "safe",
  says: {
    en: "the page no longer names what to use instead of {path}: before {before}",
    zh: "文档不再给出 {path} 的替代：原为 {before}",
  },
  because: {
    en: "It was deprecated before and still is.",
    zh: "该字段此前已弃用，现在仍是如此。",
  },
};
