/** The host of the service, where no page named one. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "endpoint-added",
  level: "safe",
  says: { en: "{owner} has a documented host now: {after}", zh: "{owner} 的文档现在写明接入域名：{after}" },
  because: {
    en: "Callers had to name a host themselves; what they name still goes first.",
    zh: "此前调用方必须自行指定域名，自行指定的域名仍然优先。",
  },
};
