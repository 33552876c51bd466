/** A structure of requests has lost a member that was deprecated. */
import type { Member } from "../../../4-spec/spec.js";
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-member-removed-deprecated",
  level: "breaking",
  effect: "refused",
  when: ({ before }) => (before as Member).deprecated !== undefined,
  says: {
    en: "{path} is gone, which was deprecated",
    zh: "已弃用的字段 {path} 被移除",
  },
  because: {
    en: "Calls that still give it no longer compile, and the service refuses them or ignores the value. Do now what the page advised before.",
    zh: "仍传入该字段的调用将无法编译，服务会拒绝调用或忽略该值。请按文档此前的建议修改。",
  },
};
