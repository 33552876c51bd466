/** A structure of requests has lost a form. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-variant-removed",
  level: "risky",
  effect: "refused",
  says: {
    en: "{path} is no longer a form of its own in requests",
    zh: "{path} 不再是请求中的单独形式",
  },
  because: {
    en: "Calls still compile. The service may refuse the form, or treat it as the structure says as a whole. Check the calls that use it.",
    zh: "调用仍可编译，但服务可能拒绝该形式，或按结构的一般规定处理。请检查使用该形式的调用。",
  },
};
