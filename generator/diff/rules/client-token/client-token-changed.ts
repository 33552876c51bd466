/** Another member tells a repeated call from a second one. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "client-token-changed",
  level: "breaking",
  effect: "differs",
  says: {
    en: "calls of {path} with the same {after} take effect once now, before those with the same {before}",
    zh: "{path} 的幂等字段由 {before} 变为 {after}",
  },
  because: {
    en: "A repeated call with the old member may be done twice. Give the new one.",
    zh: "使用原字段重试的操作可能执行两次。请改用新字段。",
  },
};
