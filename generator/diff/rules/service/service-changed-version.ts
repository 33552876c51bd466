/** Requests carry another version. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "service-changed-version",
  level: "breaking",
  effect: "differs",
  when: ({ change }) => change.fact === "Spec.version",
  says: {
    en: "requests to {owner} carry the version {after} now, before {before}",
    zh: "{owner} 的版本号由 {before} 变为 {after}",
  },
  because: {
    en: "Another version is another API: what has the same name may do something else. Go over each call.",
    zh: "不同版本是不同的 API，同名接口的行为也可能不同。请逐一检查各调用。",
  },
};
