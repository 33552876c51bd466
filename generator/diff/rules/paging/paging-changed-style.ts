/** From offsets to tokens, or the like. */
import type { Paging } from "../../../4-spec/spec.js";
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "paging-changed-style",
  level: "breaking",
  effect: "differs",
  when: ({ before, after }) => (before as Paging).style !== (after as Paging).style,
  says: {
    en: "{path} is read page by page in another way: {after}, before {before}",
    zh: "{path} 的分页方式有变：{after}，原为 {before}",
  },
  because: {
    en: "Loops of your own that count on the old way skip items, repeat them, or do not end. Clients follow the new way on their own.",
    zh: "自行按原方式编写的循环会漏项、重复或无法结束。客户端的分页方法会自动采用新方式。",
  },
};
