/** The same regions in another order. */
import type { RegionUse } from "../../../4-spec/spec.js";
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "region-use-restated",
  level: "safe",
  when: ({ before, after }) => (before as RegionUse).use === (after as RegionUse).use,
  says: {
    en: "the page of {path} says the same of the region in another way: {after}, before {before}",
    zh: "{path} 的文档对地域的写法有变，含义相同：{after}，原为 {before}",
  },
  because: { en: "Nothing is demanded that was not before.", zh: "没有新增任何要求。" },
};
