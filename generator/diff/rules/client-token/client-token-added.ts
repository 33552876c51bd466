/** A repeated call can be told from a second one. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "client-token-added",
  level: "safe",
  says: {
    en: "calls of {path} with the same {after} take effect once now",
    zh: "{path} 支持幂等：{after} 相同的调用只生效一次",
  },
  because: {
    en: "Clients fill in the member and repeat failed calls; what is sent by hand stays as good as it was.",
    zh: "客户端会自动填写该字段并重试失败的调用，自行传入的值不受影响。",
  },
};
