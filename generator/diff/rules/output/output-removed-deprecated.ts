/** An answer has lost a member that was deprecated. */
import type { Member } from "../../../4-spec/spec.js";
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "output-removed-deprecated",
  level: "breaking",
  effect: "differs",
  when: ({ before }) => (before as Member).deprecated !== undefined,
  says: {
    en: "{path} is gone, which was deprecated",
    zh: "已弃用的返回字段 {path} 被移除",
  },
  because: {
    en: "Code that still reads it no longer compiles. Do now what the page advised before.",
    zh: "仍读取该字段的代码将无法编译。请按文档此前的建议修改。",
  },
};
