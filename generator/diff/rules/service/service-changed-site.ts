/** The pages are those of another site. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "service-changed-site",
  level: "breaking",
  effect: "refused",
  when: ({ change }) => change.fact === "Spec.site",
  says: {
    en: "the pages of {owner} are those of the site {after}, before {before}",
    zh: "{owner} 的文档所属站点由 {before} 变为 {after}",
  },
  because: {
    en: "Accounts and keys of one site are unknown to the other, which refuses their calls.",
    zh: "一个站点的账号和密钥在另一个站点无效，调用会被拒绝。",
  },
};
