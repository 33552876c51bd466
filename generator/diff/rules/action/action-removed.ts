/** An action is gone. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "action-removed",
  level: "breaking",
  effect: "refused",
  says: {
    en: "the action {path} is gone",
    zh: "接口 {path} 已不存在",
  },
  because: {
    en: "Its function leaves the client, so that calls no longer compile, and the service refuses them. Look for the action that takes its place.",
    zh: "客户端不再提供该接口的函数，相关调用将无法编译，也会被服务拒绝。请改用替代接口。",
  },
};
