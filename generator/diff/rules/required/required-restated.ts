/** The page says now that a member need not be given, where it said nothing; or the other way round. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "required-restated",
  level: "safe",
  says: {
    en: "the page of {path} says otherwise that it need not be given: {after}, before {before}",
    zh: "{path} 的文档对选填的写法有变：由 {before} 变为 {after}",
  },
  because: { en: "Nothing is demanded that was not before.", zh: "没有新增任何要求。" },
};
