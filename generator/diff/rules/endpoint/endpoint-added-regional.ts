/** The host of one more region. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "endpoint-added-regional",
  level: "safe",
  when: ({ change }) => change.fact === "Protocol.regionalEndpoints",
  says: { en: "the region {name} has a host of its own now", zh: "地域 {name} 有了单独的接入域名" },
  because: {
    en: "Callers that name no host go on as before; those that ask for the host of the region get one now.",
    zh: "未指定域名的调用不受影响，查询该地域域名的代码现在能得到结果。",
  },
};
