/** A member of a request has another name; a user confirmed it. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "input-renamed",
  level: "breaking",
  effect: "refused",
  says: {
    en: "{path} is called {after} now",
    zh: "参数 {path} 更名为 {after}",
  },
  because: {
    en: "Calls that give it by the old name no longer compile, and the service refuses them or ignores the value. Use the new name.",
    zh: "使用旧名称的调用将无法编译，服务会拒绝调用或忽略该值。请改用新名称。",
  },
};
