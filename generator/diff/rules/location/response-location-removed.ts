/** A page no longer says where a member of answers stands. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-location-removed",
  level: "risky",
  effect: "differs",
  says: {
    en: "the page no longer says where answers hold {path}: before in the {before}",
    zh: "文档不再写明 {path} 的返回位置：原为 {before}",
  },
  because: {
    en: "It may stand in another place now. Look at an answer before you rely on it.",
    zh: "现在可能在其他位置返回。使用前请先查看实际返回。",
  },
};
