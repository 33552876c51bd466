/** Requests carry a version, where none was documented. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "service-added-version",
  level: "risky",
  effect: "refused",
  when: ({ change }) => change.fact === "Spec.version",
  says: {
    en: "requests to {owner} carry a version, where none was documented: {after}",
    zh: "{owner} 的文档现在写明请求须带版本号：{after}",
  },
  because: {
    en: "The service may have refused requests without it all along; only the page is new.",
    zh: "服务可能一直拒绝不带版本号的请求，只是文档现在才写明。",
  },
};
