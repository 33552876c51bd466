/** A page no longer says what an action does with a region. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "region-use-removed",
  level: "safe",
  says: {
    en: "the page of {path} no longer says what it does with the region: before {before}",
    zh: "{path} 的文档不再说明如何使用地域：原为 {before}",
  },
  because: {
    en: "Calls that keep to what the page said stay as good as they were.",
    zh: "遵守原有说明的调用不受影响。",
  },
};
