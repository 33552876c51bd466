/** A member of requests that was any text is a time, or the other way round. */
import { isText, typePair } from "../../ways/type-pair.js";
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-type-changed-text",
  level: "risky",
  effect: "refused",
  when: (subject) => {
    const { before, after } = typePair(subject);
    return isText(before) && isText(after);
  },
  says: {
    en: "{path} takes text of another kind: {after}, before {before}",
    zh: "{path} 的文本类型由 {before} 变为 {after}",
  },
  because: {
    en: "Calls still compile, since times are text. The page may only say more than before, or less. Check how the text is written.",
    zh: "时间以文本传入，调用仍可编译；可能只是文档写得更详细或更简略。请检查文本的写法。",
  },
};
