/** A member of requests whose values no page listed has a list of them. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-enumeration-added",
  level: "risky",
  effect: "refused",
  says: { en: "{path} lists its values now: {after}", zh: "{path} 现在列出了可用值：{after}" },
  because: {
    en: "The service may refuse any other value, perhaps all along; checks and mocks made from the new spec do refuse it. Look at the values that calls give.",
    zh: "服务可能拒绝其他值，也可能一直如此；由新规范生成的校验和模拟服务会拒绝。请检查调用中传入的值。",
  },
};
