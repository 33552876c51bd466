/** A member of requests is set by the service alone. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-read-only-added",
  level: "breaking",
  effect: "differs",
  says: {
    en: "{path} is set by the service alone now",
    zh: "{path} 变为只读，只由服务设置",
  },
  because: {
    en: "It leaves the type of inputs, so that calls which give it no longer compile. Where they are made all the same, the service ignores the value.",
    zh: "该字段不再属于输入类型，传入它的调用将无法编译；若仍然发出，服务会忽略该值。",
  },
};
