/** The host of the service moved. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "endpoint-changed",
  level: "breaking",
  effect: "refused",
  says: { en: "{owner} is called at {after} now, before {before}", zh: "{owner} 的接入域名由 {before} 变为 {after}" },
  because: {
    en: "The old host may stop answering, and firewalls may not know the new one. Change both.",
    zh: "原域名可能停止应答，防火墙也可能未放行新域名。请两处都修改。",
  },
};
