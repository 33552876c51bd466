/** A region must be named now. */
import type { RegionUse } from "../../../4-spec/spec.js";
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "region-use-demanded",
  level: "breaking",
  effect: "refused",
  when: ({ before, after }) => isDemanded(after) && !isDemanded(before),
  says: { en: "calls of {path} must name a region now", zh: "{path} 变为必须指定地域" },
  because: {
    en: "The service refuses calls without a region. Give the client a region, or each call.",
    zh: "服务会拒绝未指定地域的调用。请为客户端或每次调用指定地域。",
  },
};

function isDemanded(value: unknown): boolean {
  return (value as RegionUse).use === "required";
}
