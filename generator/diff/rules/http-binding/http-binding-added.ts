/** A method and a path are documented where none were. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "http-binding-added",
  level: "risky",
  effect: "refused",
  says: {
    en: "{path} is called by a method and a path of its own, where none were documented: {after}",
    zh: "{path} 的文档现在写明请求方法和路径：{after}",
  },
  because: {
    en: "The service may have taken no other calls all along; only the page is new. Look at how callers address the action.",
    zh: "服务可能一直只接受这种请求，只是文档现在才写明。请检查调用方如何发起请求。",
  },
};
