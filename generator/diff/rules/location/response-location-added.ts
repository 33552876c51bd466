/** A page says where a member of answers stands. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-location-added",
  level: "risky",
  effect: "differs",
  says: {
    en: "the page says now where answers hold {path}: in the {after}",
    zh: "文档写明了 {path} 的返回位置：{after}",
  },
  because: {
    en: "It may have stood there all along. Code that looks elsewhere finds nothing.",
    zh: "位置可能一直如此。在其他位置读取的代码会读不到。",
  },
};
