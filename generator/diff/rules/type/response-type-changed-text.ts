/** A member of answers that was any text is a time, or the other way round. */
import { isText, typePair } from "../../ways/type-pair.js";
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-type-changed-text",
  level: "risky",
  effect: "differs",
  when: (subject) => {
    const { before, after } = typePair(subject);
    return isText(before) && isText(after);
  },
  says: {
    en: "{path} holds text of another kind: {after}, before {before}",
    zh: "{path} 返回的文本类型由 {before} 变为 {after}",
  },
  because: {
    en: "Code still compiles, since times are text. The page may only say more than before, or less. Check the code that takes the text apart.",
    zh: "时间以文本返回，代码仍可编译；可能只是文档写得更详细或更简略。请检查解析该文本的代码。",
  },
};
