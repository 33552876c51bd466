/** A region is no longer used. */
import type { RegionUse } from "../../../4-spec/spec.js";
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "region-use-ignored",
  level: "risky",
  effect: "differs",
  when: ({ before, after }) => (after as RegionUse).use === "none" && (before as RegionUse).use !== "none",
  says: { en: "{path} no longer heeds the region", zh: "{path} 不再区分地域" },
  because: {
    en: "Calls for several regions now do the same several times. Look for loops over regions.",
    zh: "对多个地域的调用现在会重复同样的操作。请检查遍历地域的代码。",
  },
};
