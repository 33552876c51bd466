/** The pages say otherwise in a list whose entries have no names: of examples, or of what a code means. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "documentation-changed-entry",
  level: "safe",
  when: ({ change }) => change.fact === "Action.examples" || change.fact === "ErrorDefinition.cases",
  says: {
    en: "the pages give an example or reading of {path} otherwise",
    zh: "文档修改了 {path} 的一个示例或释义",
  },
  because: {
    en: "Nothing differs in what is sent and answered.",
    zh: "请求与返回均无变化。",
  },
};
