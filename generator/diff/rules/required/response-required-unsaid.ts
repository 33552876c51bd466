/** The page no longer says that a member of responses always comes; a client takes it so all the same. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-required-unsaid",
  level: "risky",
  when: ({ after }) => after === undefined,
  says: { en: "the page no longer says that {path} always comes", zh: "文档不再写明 {path} 总会返回" },
  because: {
    en: "Types stay as they are, since a page that prints no flag means that the member comes. The service may have changed.",
    zh: "类型不变，因为未标注的字段视为总会返回。服务行为可能已经改变。",
  },
};
