/** A text of requests has no documented format any more. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-format-removed",
  level: "safe",
  says: { en: "{path} has no documented format any more, before {before}", zh: "{path} 不再说明格式，原为 {before}" },
  because: { en: "Every text that was accepted still is.", zh: "原先可用的文本仍然可用。" },
};
