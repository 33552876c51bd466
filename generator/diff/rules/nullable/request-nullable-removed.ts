/** A member of requests may no longer be null. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-nullable-removed",
  level: "risky",
  effect: "refused",
  says: {
    en: "{path} may no longer be null in requests",
    zh: "请求中的 {path} 不再允许为 null",
  },
  because: {
    en: "The service may refuse calls that give null. The client never let null through; leave the member out instead.",
    zh: "服务可能拒绝传入 null 的调用。客户端本就不允许 null；请改为不传该字段。",
  },
};
