/** The pages say more of what is no part of calls. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "documentation-added",
  level: "safe",
  says: {
    en: "the pages say more of {path}: {field}",
    zh: "文档新增了 {path} 的说明：{field}",
  },
  because: {
    en: "Nothing differs in what is sent and answered.",
    zh: "请求与返回均无变化。",
  },
};
