/** An action is no longer listed that no page described. */
import type { Action } from "../../../4-spec/spec.js";
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "action-removed-undocumented",
  level: "risky",
  effect: "refused",
  when: ({ before }) => (before as Action).status === "undocumented",
  says: {
    en: "the action {path} is no longer listed, and no page described it",
    zh: "接口 {path} 不再列出，此前也没有文档页",
  },
  because: {
    en: "The client has no function for it any more. Whether the service still serves it, no page tells.",
    zh: "客户端不再提供该接口的函数。服务是否仍支持该接口，文档没有说明。",
  },
};
