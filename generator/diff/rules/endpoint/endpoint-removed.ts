/** The host of the service is on no page any more. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "endpoint-removed",
  level: "breaking",
  effect: "refused",
  says: {
    en: "{owner} has no documented host any more: before {before}",
    zh: "{owner} 的文档不再写明接入域名：原为 {before}",
  },
  because: {
    en: "Clients without a host of their own refuse every call. Give them an endpoint.",
    zh: "未自行指定域名的客户端无法发起任何调用。请为其指定接入域名。",
  },
};
