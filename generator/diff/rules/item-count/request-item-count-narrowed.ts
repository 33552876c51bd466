/** A bound on the size of a list in requests moved inwards. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-item-count-narrowed",
  level: "breaking",
  effect: "refused",
  says: {
    en: "{path} accepts fewer sizes: {field} {after}, before {before}",
    zh: "{path} 的数量限制收紧：{field} 由 {before} 变为 {after}",
  },
  because: {
    en: "The service refuses lists between the old bound and the new one, although calls that give them still compile. Change these calls.",
    zh: "传入介于新旧限制之间的列表的调用仍可编译，但会被服务拒绝。请修改这些调用。",
  },
};
