/** An action that was only listed has a page. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "status-changed-page-came",
  level: "risky",
  when: ({ before }) => before === "undocumented",
  says: { en: "{path} has a page now, before it was only listed", zh: "{path} 现在有了文档，原先仅在列表中" },
  because: {
    en: "Its request and response have types now: code that gives or reads what the page does not name no longer compiles. The service goes on as before.",
    zh: "请求和返回现在有了类型，传入或读取文档未列字段的代码将无法编译。服务本身照常工作。",
  },
};
