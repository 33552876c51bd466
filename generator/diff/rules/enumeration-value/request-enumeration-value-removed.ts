/** A value that requests could give is gone. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-enumeration-value-removed",
  level: "breaking",
  effect: "refused",
  says: { en: "{path} no longer takes {value}", zh: "{path} 不再接受 {value}" },
  because: {
    en: "The service refuses the value, although calls that give it still compile. Change these calls.",
    zh: "传入该值的调用仍可编译，但会被服务拒绝。请修改这些调用。",
  },
};
