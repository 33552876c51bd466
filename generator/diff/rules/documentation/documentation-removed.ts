/** The pages say less of what is no part of calls. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "documentation-removed",
  level: "safe",
  says: {
    en: "the pages say less of {path}: {field}",
    zh: "文档减少了 {path} 的说明：{field}",
  },
  because: {
    en: "Nothing differs in what is sent and answered.",
    zh: "请求与返回均无变化。",
  },
};
