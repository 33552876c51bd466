/** Requests travel by other rules. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "protocol-changed",
  level: "breaking",
  effect: "refused",
  says: {
    en: "{owner} is called by the rules of {after} now, before {before}",
    zh: "{owner} 的调用协议由 {before} 变为 {after}",
  },
  because: {
    en: "Requests are signed and written in another way, and the service refuses the old one. Take a new client.",
    zh: "请求的签名和编码方式不同，服务会拒绝原有方式。请使用新的客户端。",
  },
};
