/** A result can be read page by page. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "paging-added",
  level: "safe",
  says: { en: "{path} can be read page by page now: {after}", zh: "{path} 现在支持分页：{after}" },
  because: {
    en: "Clients gain methods that read all pages; the action itself is called as before.",
    zh: "客户端多出读取全部分页的方法，接口本身的调用方式不变。",
  },
};
