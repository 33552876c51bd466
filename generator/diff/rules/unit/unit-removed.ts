/** It is no longer documented what a number counts in. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "unit-removed",
  level: "safe",
  says: { en: "{path} has no documented unit any more, before {before}", zh: "{path} 不再说明单位，原为 {before}" },
  because: {
    en: "No other unit is named, so that the number means what it meant.",
    zh: "文档没有给出其他单位，数值含义不变。",
  },
};
