/** A call answers before its work is done. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "asynchrony-added",
  level: "breaking",
  effect: "differs",
  says: { en: "{path} answers before the work is done now", zh: "{path} 变为异步：在操作完成前返回" },
  because: {
    en: "Code after the call meets work that is still going on. Wait until it is done, for instance by asking for the state.",
    zh: "调用返回后，操作可能仍在进行。请等待其完成，例如查询状态。",
  },
};
