/** A page says where a member of requests travels. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-location-added",
  level: "risky",
  effect: "refused",
  says: {
    en: "the page says now where {path} travels: in the {after}",
    zh: "文档写明了 {path} 的传递位置：{after}",
  },
  because: {
    en: "It may have travelled there all along. A client that puts it elsewhere is not heard or refused. Make the client anew.",
    zh: "位置可能一直如此。把它放在其他位置的客户端会被忽略或拒绝。请重新生成客户端。",
  },
};
