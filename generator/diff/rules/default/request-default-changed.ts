/** The service takes another value where a call leaves a member out. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-default-changed",
  level: "breaking",
  effect: "differs",
  says: { en: "{path} has another default: {after}, before {before}", zh: "{path} 的默认值由 {before} 变为 {after}" },
  because: {
    en: "Calls that leave the member out do something else now, without a word. Give the old default where it is meant.",
    zh: "未传入该字段的调用会在没有提示的情况下改变行为。如需原默认值，请显式传入。",
  },
};
