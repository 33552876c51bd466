/** A parameter that calls carried. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "common-parameter-removed",
  level: "risky",
  effect: "differs",
  says: { en: "{path} is no longer documented", zh: "文档不再列出 {path}" },
  because: {
    en: "The service may ignore it or refuse it. Look for callers that count on what it did.",
    zh: "服务可能忽略该参数，也可能拒绝。请检查依赖其作用的调用。",
  },
};
