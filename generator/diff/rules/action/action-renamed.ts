/** An action has another name; a user confirmed it. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "action-renamed",
  level: "breaking",
  effect: "refused",
  says: {
    en: "the action {path} is called {after} now",
    zh: "接口 {path} 更名为 {after}",
  },
  because: {
    en: "Calls by the old name no longer compile, and the service refuses them. Use the new name; the types of its request and answer are named after it.",
    zh: "使用旧名称的调用将无法编译，也会被服务拒绝。请改用新名称；请求与返回的类型名称也随之改变。",
  },
};
