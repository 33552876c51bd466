/** A repeated call can no longer be told from a second one. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "client-token-removed",
  level: "breaking",
  effect: "differs",
  says: {
    en: "calls of {path} that are repeated take effect each time: before, once for the same {before}",
    zh: "{path} 不再支持幂等：原先 {before} 相同的调用只生效一次",
  },
  because: {
    en: "What your code repeats after a failure may be done twice. Clients no longer repeat such calls on their own.",
    zh: "失败后由您的代码重试的操作可能执行两次。客户端不再自动重试此类调用。",
  },
};
