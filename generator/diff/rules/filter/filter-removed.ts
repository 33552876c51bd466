/** A filter is no longer documented. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "filter-removed",
  level: "breaking",
  effect: "refused",
  says: { en: "{path} is no filter any more", zh: "过滤条件 {path} 被取消" },
  because: {
    en: "The service refuses calls that filter by it. Filter the answers yourself.",
    zh: "服务会拒绝使用该过滤条件的调用。请自行过滤返回结果。",
  },
};
