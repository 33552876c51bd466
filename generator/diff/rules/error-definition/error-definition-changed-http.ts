/** The HTTP status that a code comes with. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "error-definition-changed-http",
  level: "risky",
  effect: "differs",
  says: {
    en: "the error {name} comes with HTTP status {after}, before {before}",
    zh: "错误 {name} 的 HTTP 状态码由 {before} 变为 {after}",
  },
  because: {
    en: "Code, proxies and alarms that look at the status see another one. Look at the code of the error instead.",
    zh: "依据状态码判断的代码、代理和告警会看到不同的值。请改为判断错误码。",
  },
};
