/** Callers no longer need a permission. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "permission-removed",
  level: "safe",
  says: { en: "callers of {path} no longer need the permission {value}", zh: "调用 {path} 不再需要权限 {value}" },
  because: {
    en: "Callers that have it stay as good as they were. It can be taken from them.",
    zh: "已有该权限的调用方不受影响，可收回该权限。",
  },
};
