/** A release deleted an action whose page still exists. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "status-changed-obsolete",
  level: "breaking",
  effect: "refused",
  when: ({ after }) => after === "obsolete",
  says: {
    en: "{path} was deleted by a release, though its page still exists",
    zh: "{path} 已被某次发布删除，但文档仍在",
  },
  because: {
    en: "Calls still compile, marked as deprecated, and the service refuses them. Find what to call instead.",
    zh: "调用仍可编译（标记为已弃用），但会被服务拒绝。请改用其他接口。",
  },
};
