/** A member of requests takes times that are written otherwise. */
import { isTime, typePair } from "../../ways/type-pair.js";
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-type-changed-time",
  level: "breaking",
  effect: "refused",
  when: (subject) => {
    const { before, after } = typePair(subject);
    return isTime(before) && isTime(after);
  },
  says: {
    en: "{path} takes times in another form: {after}, before {before}",
    zh: "{path} 的时间格式由 {before} 变为 {after}",
  },
  because: {
    en: "Calls still compile, since times are text. The service refuses the old form or reads another time from it. Write the new form.",
    zh: "时间以文本传入，调用仍可编译；但服务会拒绝旧格式，或读成其他时间。请改用新格式。",
  },
};
