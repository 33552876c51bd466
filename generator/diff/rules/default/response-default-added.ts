/** It is documented what an answer means that does not hold a member. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "response-default-added",
  level: "safe",
  says: { en: "{path} has a default where none was documented: {after}", zh: "{path} 新增默认值说明：{after}" },
  because: {
    en: "Answers hold what they held; the page now tells what it means that the member is missing.",
    zh: "返回内容不变，文档现在说明了该字段缺失时的含义。",
  },
};
