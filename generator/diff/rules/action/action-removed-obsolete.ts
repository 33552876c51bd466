/** An action is gone that a release had deleted while its page was still there. */
import type { Action } from "../../../4-spec/spec.js";
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "action-removed-obsolete",
  level: "risky",
  effect: "refused",
  when: ({ before }) => (before as Action).status === "obsolete",
  says: {
    en: "the action {path} is gone, which a release had deleted before",
    zh: "接口 {path} 已不存在，此前已在某次发布中删除",
  },
  because: {
    en: "The client has no function for it any more. Calls may have failed ever since that release; take out those that are left.",
    zh: "客户端不再提供该接口的函数。自那次发布起，调用就可能已经失败；请清理剩余的调用。",
  },
};
