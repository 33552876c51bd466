/** A text of responses is written in another format. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-format-changed",
  level: "breaking",
  effect: "differs",
  says: {
    en: "{path} comes in another format: {after}, before {before}",
    zh: "{path} 返回值的格式由 {before} 变为 {after}",
  },
  because: {
    en: "Code that parses or decodes the old format fails on the new one, or reads something else in it. Read the new format.",
    zh: "解析或解码旧格式的代码会出错，或得到其他内容。请改为读取新格式。",
  },
};
