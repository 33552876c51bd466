/** Some of the regions that an action listed are gone. */
import type { RegionUse } from "../../../4-spec/spec.js";
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "region-use-regions-lost",
  level: "breaking",
  effect: "refused",
  when: ({ before, after }) => regionsLost(before as RegionUse, after as RegionUse).length > 0,
  says: {
    en: "{path} is no longer served in all regions it had: {after}, before {before}",
    zh: "{path} 不再支持部分原有地域：{after}，原为 {before}",
  },
  because: {
    en: "The service refuses calls that name one of the regions that went. Change them.",
    zh: "服务会拒绝指定已取消地域的调用。请修改这些调用。",
  },
};

function regionsLost({ only: old = [] }: RegionUse, { only: now = old }: RegionUse): string[] {
  return old.filter((region) => !now.includes(region));
}
