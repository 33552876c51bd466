/** The host of a region. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "endpoint-removed-regional",
  level: "breaking",
  effect: "differs",
  when: ({ change }) => change.fact === "Protocol.regionalEndpoints",
  says: { en: "the region {name} has no host of its own any more", zh: "地域 {name} 不再有单独的接入域名" },
  because: {
    en: "The old host may no longer answer, and clients that ask for the host of the region get none: their calls go elsewhere.",
    zh: "原域名可能不再应答，查询该地域域名的客户端得不到结果，调用会转到服务的默认域名。",
  },
};
