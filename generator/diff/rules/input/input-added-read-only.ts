/** An action has gained an input that requests cannot set. */
import type { Member } from "../../../4-spec/spec.js";
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "input-added-read-only",
  level: "safe",
  when: ({ after }) => (after as Member).readOnly === true,
  says: {
    en: "{path} is new, and the service alone sets it",
    zh: "新增只读参数 {path}",
  },
  because: {
    en: "Requests do not hold it, and the client does not let them.",
    zh: "请求中不包含该参数，客户端也不允许传入。",
  },
};
