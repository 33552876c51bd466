/** A member of a structure of answers has another name; a user confirmed it. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-member-renamed",
  level: "breaking",
  effect: "differs",
  says: {
    en: "{path} is called {after} now in answers",
    zh: "返回字段 {path} 更名为 {after}",
  },
  because: {
    en: "Code that reads it by the old name no longer compiles, or finds nothing. Read the new name.",
    zh: "按旧名称读取的代码将无法编译，或读不到值。请改为读取新名称。",
  },
};
