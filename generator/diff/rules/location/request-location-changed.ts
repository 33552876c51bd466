/** A member of requests travels elsewhere. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-location-changed",
  level: "breaking",
  effect: "refused",
  says: {
    en: "{path} travels in the {after} now, before in the {before}",
    zh: "{path} 的传递位置由 {before} 变为 {after}",
  },
  because: {
    en: "Calls compile as before. A client that was made before puts it where the service no longer looks. Make the client anew.",
    zh: "调用仍可编译，但此前生成的客户端会把它放在服务不再读取的位置。请重新生成客户端。",
  },
};
