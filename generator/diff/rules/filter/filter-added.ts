/** A list of results can be filtered by one more name. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "filter-added",
  level: "safe",
  says: { en: "{path} is a filter that was not documented before", zh: "新增过滤条件 {path}" },
  because: { en: "Calls without it stay as good as they were.", zh: "未使用该过滤条件的调用不受影响。" },
};
