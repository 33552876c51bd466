/** A region may be left out now, or more regions are served. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "region-use-widened",
  level: "safe",
  says: {
    en: "{path} asks for less as to the region: {after}, before {before}",
    zh: "{path} 对地域的要求放宽：{after}，原为 {before}",
  },
  because: {
    en: "Calls that name a region as before stay as good as they were.",
    zh: "按原有方式指定地域的调用不受影响。",
  },
};
