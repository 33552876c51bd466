/** The two specs are not of the same service. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "service-changed",
  level: "breaking",
  effect: "refused",
  says: {
    en: "the specs are not of the same {field}: {after}, before {before}",
    zh: "两份规格的 {field} 不同：{after}，原为 {before}",
  },
  because: {
    en: "Another service takes none of the calls. Look whether the right specs were compared.",
    zh: "另一个服务不接受这些调用。请确认所比较的规格是否正确。",
  },
};
