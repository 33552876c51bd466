/** Calls can no longer be signed by a method. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "protocol-removed-method",
  level: "breaking",
  effect: "refused",
  when: ({ change }) => change.fact === "Protocol.commonParameters",
  says: { en: "calls can no longer be signed by the method {name}", zh: "不再支持签名方法 {name}" },
  because: {
    en: "The service refuses calls that are signed by it. Sign them by another method.",
    zh: "服务会拒绝使用该方法签名的调用。请改用其他签名方法。",
  },
};
