/** It is documented what a number counts in. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "unit-added",
  level: "safe",
  says: { en: "{path} counts in {after}, as the page now says", zh: "{path} 的单位为 {after}，文档现已写明" },
  because: {
    en: "The number means what it meant. Look whether code took it to be in another unit.",
    zh: "数值含义不变。请确认代码没有按其他单位理解。",
  },
};
