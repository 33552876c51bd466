/** A member goes with the page that defined its structure. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "documentation-removed-member",
  level: "safe",
  when: ({ change }) => change.fact === "TypeDefinition.members",
  says: {
    en: "no page describes {path} any more",
    zh: "文档不再说明 {path}",
  },
  because: {
    en: "The structure is open now, which is told on its own. The service need not have changed.",
    zh: "该结构不再有定义，已单独列出。服务未必有变化。",
  },
};
