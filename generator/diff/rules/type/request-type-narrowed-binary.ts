/** A member of requests that took any text takes bytes. */
import { typePair } from "../../ways/type-pair.js";
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-type-narrowed-binary",
  level: "breaking",
  effect: "refused",
  when: (subject) => {
    const { before, after } = typePair(subject);
    return before.kind === "string" && after.kind === "binary";
  },
  says: {
    en: "{path} takes bytes where it took text: {after}, before {before}",
    zh: "{path} 由文本改为字节：由 {before} 变为 {after}",
  },
  because: {
    en: "The client takes bytes and writes them as base64 itself, so that calls which give text no longer compile. Give the bytes, not their base64.",
    zh: "客户端改为接受字节并自行编码为 base64，传入文本的调用将无法编译。请传入字节本身，而不是其 base64。",
  },
};
