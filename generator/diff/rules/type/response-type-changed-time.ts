/** A member of answers holds times that are written otherwise. */
import { isTime, typePair } from "../../ways/type-pair.js";
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-type-changed-time",
  level: "breaking",
  effect: "differs",
  when: (subject) => {
    const { before, after } = typePair(subject);
    return isTime(before) && isTime(after);
  },
  says: {
    en: "{path} holds times in another form: {after}, before {before}",
    zh: "{path} 返回的时间格式由 {before} 变为 {after}",
  },
  because: {
    en: "Code still compiles, since times are text, and fails or reads another time. Read the new form.",
    zh: "时间以文本返回，代码仍可编译，但会解析失败或读成其他时间。请按新格式解析。",
  },
};
