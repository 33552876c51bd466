/** The pages say more in a list whose entries have no names: of examples, or of what a code means. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "documentation-added-entry",
  level: "safe",
  when: ({ change }) => change.fact === "Action.examples" || change.fact === "ErrorDefinition.cases",
  says: {
    en: "the pages give one more example or reading of {path}",
    zh: "文档为 {path} 新增了一个示例或释义",
  },
  because: {
    en: "Nothing differs in what is sent and answered.",
    zh: "请求与返回均无变化。",
  },
};
