/** A parameter that every call may carry. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "common-parameter-added",
  level: "safe",
  says: { en: "calls may give {path}, which was not documented before", zh: "新增可选参数 {path}" },
  because: { en: "Calls without it stay as good as they were.", zh: "未传入该参数的调用不受影响。" },
};
