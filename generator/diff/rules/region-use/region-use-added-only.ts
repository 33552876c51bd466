/** A page lists the only regions of an action, where it said nothing. */
import type { RegionUse } from "../../../4-spec/spec.js";
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "region-use-added-only",
  level: "risky",
  effect: "refused",
  when: ({ after }) => (after as RegionUse).only !== undefined,
  says: {
    en: "{path} is served in some regions only, where nothing was documented: {after}",
    zh: "{path} 的文档现在写明仅支持部分地域：{after}",
  },
  because: {
    en: "The service may have refused the other regions all along; only the page is new. Look for calls that name one.",
    zh: "服务可能一直拒绝其他地域，只是文档现在才写明。请检查是否有指定其他地域的调用。",
  },
};
