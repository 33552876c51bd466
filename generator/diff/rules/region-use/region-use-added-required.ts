/** A page says that a region must be named, where it said nothing. */
import type { RegionUse } from "../../../4-spec/spec.js";
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "region-use-added-required",
  level: "risky",
  effect: "refused",
  when: ({ after }) => (after as RegionUse).use === "required",
  says: {
    en: "calls of {path} must name a region, where nothing was documented",
    zh: "{path} 的文档现在写明必须指定地域",
  },
  because: {
    en: "The service may have refused calls without a region all along; only the page is new. Name a region in each call.",
    zh: "服务可能一直拒绝未指定地域的调用，只是文档现在才写明。请在每次调用中指定地域。",
  },
};
