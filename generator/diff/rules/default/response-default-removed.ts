/** It is no longer documented what an answer means that does not hold a member. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-default-removed",
  level: "risky",
  effect: "differs",
  says: {
    en: "{path} has no documented default any more, before {before}",
    zh: "{path} 不再说明默认值，原为 {before}",
  },
  because: {
    en: "An answer without the member may mean something else than before. Look where code fills in the old default.",
    zh: "缺少该字段的返回可能另有含义。请检查补上原默认值的代码。",
  },
};
