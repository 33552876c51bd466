/** A member of requests that took bytes takes any text. */
import { typePair } from "../../ways/type-pair.js";
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-type-widened-binary",
  level: "breaking",
  when: (subject) => {
    const { before, after } = typePair(subject);
    return before.kind === "binary" && after.kind === "string";
  },
  says: {
    en: "{path} takes text where it took bytes: {after}, before {before}",
    zh: "{path} 由字节改为文本：由 {before} 变为 {after}",
  },
  because: {
    en: "The client wrote bytes as base64 itself; now it takes text, and calls that give bytes no longer compile. Write the text that the service expects.",
    zh: "客户端原先把字节编码为 base64；现在接受文本，传入字节的调用将无法编译。请传入服务所需的文本。",
  },
};
