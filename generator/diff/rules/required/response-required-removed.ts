/** A member of responses may be missing now. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-required-removed",
  level: "breaking",
  effect: "differs",
  says: { en: "{path} may be missing now", zh: "{path} 现在可能不返回" },
  because: {
    en: "Code that reads the member without looking whether it is there no longer compiles, or fails when it is absent.",
    zh: "未判断该字段是否存在的代码将无法编译，或在其缺失时出错。",
  },
};
