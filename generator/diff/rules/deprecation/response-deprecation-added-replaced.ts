/** A page advises against a member of answers and names another. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-deprecation-added-replaced",
  level: "safe",
  when: ({ after }) => typeof after === "object",
  says: {
    en: "the page advises against reading {path}, and names another: {after}",
    zh: "文档不再推荐读取 {path}，并给出替代：{after}",
  },
  because: {
    en: "Answers still hold it. Change to the other one before it goes.",
    zh: "返回中仍有该字段。请在其移除前改用替代字段。",
  },
};
