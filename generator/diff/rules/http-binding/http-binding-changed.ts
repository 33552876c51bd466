/** An action is called by another method or path. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "http-binding-changed",
  level: "breaking",
  effect: "refused",
  says: {
    en: "{path} is called by another method or path: {after}, before {before}",
    zh: "{path} 的请求方法或路径有变：{after}，原为 {before}",
  },
  because: {
    en: "The service no longer takes calls of the old form. Take a client that knows the new one.",
    zh: "服务不再接受原有形式的请求。请使用支持新形式的客户端。",
  },
};
