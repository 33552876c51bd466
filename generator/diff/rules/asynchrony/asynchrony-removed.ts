/** A call answers after its work is done. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "asynchrony-removed",
  level: "safe",
  says: { en: "{path} answers after the work is done now", zh: "{path} 变为同步：在操作完成后返回" },
  because: {
    en: "Code that waits finds at once that the work is done. The answer itself may take longer.",
    zh: "等待完成的代码会立即发现操作已完成，但调用本身可能耗时更长。",
  },
};
