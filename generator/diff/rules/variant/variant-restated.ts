/** A page says the same of a form in another way: that it need not be there, or the value that selects it. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "variant-restated",
  level: "safe",
  says: {
    en: "the page says the same of the form {path} in another way",
    zh: "文档换了一种写法说明形式 {path}",
  },
  because: {
    en: "It is the same form, and nothing is demanded that was not before.",
    zh: "仍是同一形式，没有新增任何要求。",
  },
};
