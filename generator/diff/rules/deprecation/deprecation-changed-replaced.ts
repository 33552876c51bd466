/** A page names what to use instead of a deprecated member, or something else than before. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "deprecation-changed-replaced",
  level: "safe",
  when: ({ after }) => typeof after === "object",
  says: {
    en: "the page names now what to use instead of {path}: {after}",
    zh: "文档给出了 {path} 的替代：{after}",
  },
  because: {
    en: "It was deprecated before and still is. Change to what is named before it goes.",
    zh: "该字段此前已弃用，现在仍是如此。请在其移除前改用所列替代。",
  },
};
