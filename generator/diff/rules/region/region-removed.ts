/** The service no longer lists a region. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "region-removed",
  level: "breaking",
  effect: "refused",
  says: { en: "{owner} no longer serves the region {name}", zh: "{owner} 不再支持地域 {name}" },
  because: {
    en: "The service refuses calls that name the region. Move what runs there.",
    zh: "服务会拒绝指定该地域的调用。请迁移其中的资源。",
  },
};
