/** Calls may be signed by one more method. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "protocol-added-method",
  level: "safe",
  when: ({ change }) => change.fact === "Protocol.commonParameters",
  says: { en: "calls may be signed by one more method: {name}", zh: "新增签名方法 {name}" },
  because: {
    en: "Calls that are signed by another method stay as good as they were.",
    zh: "使用其他签名方法的调用不受影响。",
  },
};
