/** A text of requests is written in another format. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-format-changed",
  level: "breaking",
  effect: "refused",
  says: {
    en: "{path} is written in another format: {after}, before {before}",
    zh: "{path} 的格式由 {before} 变为 {after}",
  },
  because: {
    en: "The service refuses texts in the old format, or reads something else in them, although calls that give them still compile. Write them anew.",
    zh: "传入旧格式文本的调用仍可编译，但会被服务拒绝，或被解读为其他内容。请按新格式传入。",
  },
};
