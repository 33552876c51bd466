/** A page that defines a structure for the first time describes a member. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "documentation-added-member",
  level: "safe",
  when: ({ change }) => change.fact === "TypeDefinition.members",
  says: {
    en: "a page describes {path} now",
    zh: "文档现在说明了 {path}",
  },
  because: {
    en: "The structure was open before, and the service need not have changed.",
    zh: "该结构原先没有定义，服务未必有变化。",
  },
};
