/** A method and a path are no longer documented. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "http-binding-removed",
  level: "breaking",
  effect: "refused",
  says: {
    en: "{path} has no method and path of its own any more: before {before}",
    zh: "{path} 的文档不再写明请求方法和路径：原为 {before}",
  },
  because: {
    en: "Clients of protocols that address actions by paths refuse to send the call.",
    zh: "按路径寻址的协议，其客户端将无法发送该请求。",
  },
};
