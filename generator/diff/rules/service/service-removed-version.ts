/** No page names the version that requests carry. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "service-removed-version",
  level: "breaking",
  effect: "refused",
  when: ({ change }) => change.fact === "Spec.version",
  says: {
    en: "no page of {owner} names a version any more: before {before}",
    zh: "{owner} 的文档不再写明版本号：原为 {before}",
  },
  because: {
    en: "Clients send what the pages name, and the service refuses requests without a version. Name it when the pages are read.",
    zh: "客户端按文档发送版本号，服务会拒绝不带版本号的请求。请在读取文档时指定版本号。",
  },
};
