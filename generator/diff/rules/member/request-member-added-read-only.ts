/** A structure has gained a member that requests cannot set. */
import type { Member } from "../../../4-spec/spec.js";
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-member-added-read-only",
  level: "safe",
  when: ({ after }) => (after as Member).readOnly === true,
  says: {
    en: "{path} is new, and the service alone sets it",
    zh: "新增只读字段 {path}",
  },
  because: {
    en: "Requests do not hold it, and the client does not let them.",
    zh: "请求中不包含该字段，客户端也不允许传入。",
  },
};
