/** A member of answers holds values of another type. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-type-changed",
  level: "breaking",
  effect: "differs",
  says: {
    en: "{path} is of another type: {after}, before {before}",
    zh: "{path} 的返回类型由 {before} 变为 {after}",
  },
  because: {
    en: "Code that reads the old type no longer compiles, or gets something else. Read the new one.",
    zh: "按旧类型读取的代码将无法编译，或读到不同的内容。请改为读取新类型。",
  },
};
