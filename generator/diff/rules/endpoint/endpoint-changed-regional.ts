/** The host of a region moved. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "endpoint-changed-regional",
  level: "breaking",
  effect: "refused",
  when: ({ change }) => change.fact === "RegionalEndpoint.host",
  says: {
    en: "the host of the region {name} is {after} now, before {before}",
    zh: "地域 {name} 的接入域名由 {before} 变为 {after}",
  },
  because: {
    en: "The old host may stop answering, and firewalls may not know the new one. Change both.",
    zh: "原域名可能停止应答，防火墙也可能未放行新域名。请两处都修改。",
  },
};
