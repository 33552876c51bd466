/** The pages say otherwise of what is no part of calls. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "documentation-changed",
  level: "safe",
  says: {
    en: "the pages say otherwise of {path}: {field}",
    zh: "文档修改了 {path} 的说明：{field}",
  },
  because: {
    en: "Nothing differs in what is sent and answered.",
    zh: "请求与返回均无变化。",
  },
};
