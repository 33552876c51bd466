/** A page says that a region may be left out, or is not used, where it said nothing. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "region-use-added",
  level: "safe",
  says: {
    en: "the page of {path} says now what it does with the region: {after}",
    zh: "{path} 的文档现在写明如何使用地域：{after}",
  },
  because: { en: "Nothing is demanded that was not before.", zh: "没有新增任何要求。" },
};
