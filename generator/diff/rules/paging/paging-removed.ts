/** A result can no longer be read page by page. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "paging-removed",
  level: "breaking",
  says: { en: "{path} can no longer be read page by page: before {before}", zh: "{path} 不再支持分页：原为 {before}" },
  because: {
    en: "Clients lose the methods that read all pages, so that code with them no longer compiles. Call the action itself.",
    zh: "客户端不再有读取全部分页的方法，使用它们的代码将无法编译。请直接调用接口。",
  },
};
