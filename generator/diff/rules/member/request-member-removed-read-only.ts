/** A structure has lost a member that requests could not set. */
import type { Member } from "../../../4-spec/spec.js";
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-member-removed-read-only",
  level: "safe",
  when: ({ before }) => (before as Member).readOnly === true,
  says: {
    en: "{path} is gone, which requests could not set",
    zh: "只读字段 {path} 已移除",
  },
  because: {
    en: "The service ignored what requests said there, and the client did not let them say it.",
    zh: "服务原本就忽略请求中的该值，客户端也不允许传入。",
  },
};
