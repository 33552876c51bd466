/** A release brought back an action that an earlier one had deleted. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "status-changed-back",
  level: "safe",
  says: { en: "{path} came back with a release", zh: "{path} 随某次发布恢复" },
  because: { en: "Calls that were refused are taken again.", zh: "原先被拒绝的调用可重新使用。" },
};
