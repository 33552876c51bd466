/** The pages no longer say of which site they are. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "service-removed",
  level: "safe",
  says: {
    en: "the pages of {owner} no longer say of which site they are: before {before}",
    zh: "{owner} 的文档不再写明所属站点：原为 {before}",
  },
  because: {
    en: "Nothing else follows from it: hosts and regions are judged on their own.",
    zh: "由此不引起其他变化，域名和地域会单独判断。",
  },
};
