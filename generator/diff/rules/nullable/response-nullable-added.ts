/** A member of answers may be null. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-nullable-added",
  level: "breaking",
  effect: "differs",
  says: {
    en: "{path} may be null in answers now",
    zh: "{path} 现在可能返回 null",
  },
  because: {
    en: "Code that does not allow for null no longer compiles in strict mode, or fails when null comes. Look for it before using the value.",
    zh: "未考虑 null 的代码在严格模式下将无法编译，或在返回 null 时出错。使用前请先判断。",
  },
};
