/** The release notes say otherwise. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "documentation-changed-release",
  level: "safe",
  when: ({ change }) => change.at[0] === "history",
  says: {
    en: "the release notes of {path} say otherwise",
    zh: "{path} 的更新记录有修改",
  },
  because: {
    en: "What a release changed in the service is told on its own, as far as pages show it.",
    zh: "发布所带来的接口变化，凡文档可见者，均单独列出。",
  },
};
