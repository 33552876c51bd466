/** The pages say of which site they are. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "service-added",
  level: "safe",
  says: {
    en: "the pages of {owner} say of which site they are: {after}",
    zh: "{owner} 的文档现在写明所属站点：{after}",
  },
  because: {
    en: "Nothing else follows from it: hosts and regions are judged on their own.",
    zh: "由此不引起其他变化，域名和地域会单独判断。",
  },
};
