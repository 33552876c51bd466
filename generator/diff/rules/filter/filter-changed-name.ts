/** A filter that a user says was renamed. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "filter-changed-name",
  level: "breaking",
  effect: "refused",
  when: ({ change }) => change.what === "renamed",
  says: { en: "{path} is named {after} now", zh: "{path} 更名为 {after}" },
  because: {
    en: "Names of filters are plain texts, so that calls with the old one compile, and the service refuses them.",
    zh: "过滤条件的名称是普通文本，使用原名称的调用仍可编译，但会被服务拒绝。",
  },
};
