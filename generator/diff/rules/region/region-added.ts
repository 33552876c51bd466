/** The service lists one more region. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "region-added",
  level: "safe",
  says: { en: "{owner} serves one more region: {name}", zh: "{owner} 新增地域 {name}" },
  because: { en: "Calls to the other regions stay as good as they were.", zh: "对其他地域的调用不受影响。" },
};
