/** A new code that any action may answer with. */
import type { ErrorDefinition } from "../../../4-spec/spec.js";
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "error-definition-added-common",
  level: "risky",
  effect: "differs",
  when: ({ after }) => (after as ErrorDefinition).common,
  says: { en: "any action may fail with a new error code: {name}", zh: "新增公共错误码 {name}，任何接口都可能返回" },
  because: {
    en: "It may come from actions whose pages do not list it. Let what handles other errors handle it.",
    zh: "未列出该错误码的接口也可能返回它。请确认其余错误的分支能够处理它。",
  },
};
