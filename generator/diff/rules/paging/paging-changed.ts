/** Other members take part in reading page by page. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "paging-changed",
  level: "risky",
  effect: "differs",
  says: {
    en: "{path} is read page by page by other members: {after}, before {before}",
    zh: "{path} 的分页字段有变：{after}，原为 {before}",
  },
  because: {
    en: "Loops of your own may look at members that no longer count. Clients follow the new ones on their own.",
    zh: "自行编写的循环可能读取不再适用的字段。客户端的分页方法会自动采用新字段。",
  },
};
