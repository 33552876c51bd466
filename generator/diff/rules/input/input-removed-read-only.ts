/** A request has lost a member that only the service set. */
import type { Member } from "../../../4-spec/spec.js";
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "input-removed-read-only",
  level: "safe",
  when: ({ before }) => (before as Member).readOnly === true,
  says: {
    en: "{path} is gone, which calls could not set",
    zh: "只读参数 {path} 已移除",
  },
  because: {
    en: "The service ignored what calls said there, and the client did not let them say it.",
    zh: "服务原本就忽略调用中的该值，客户端也不允许传入。",
  },
};
