/** A named structure is new. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "structure-added",
  level: "safe",
  says: {
    en: "{path} is a new structure",
    zh: "新增结构 {path}",
  },
  because: {
    en: "What refers to it is told on its own.",
    zh: "引用该结构的改动会单独列出。",
  },
};
