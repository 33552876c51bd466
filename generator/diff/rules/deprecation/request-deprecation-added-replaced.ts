/** A page advises against a member of requests and names another. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-deprecation-added-replaced",
  level: "safe",
  when: ({ after }) => typeof after === "object",
  says: {
    en: "the page advises against giving {path}, and names another: {after}",
    zh: "文档不再推荐传入 {path}，并给出替代：{after}",
  },
  because: {
    en: "It still works as documented. Change to the other one before it goes.",
    zh: "该字段仍按文档工作。请在其移除前改用替代字段。",
  },
};
