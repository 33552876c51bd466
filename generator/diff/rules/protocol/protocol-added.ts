/** Answers are wrapped in an object. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "protocol-added",
  level: "breaking",
  effect: "differs",
  says: { en: "answers of {owner} are wrapped in {after} now", zh: "{owner} 的返回结果现在包在 {after} 中" },
  because: {
    en: "Code that reads answers itself finds nothing where it looks. Clients unwrap them on their own.",
    zh: "自行读取返回结果的代码在原位置读不到内容。客户端会自动处理。",
  },
};
