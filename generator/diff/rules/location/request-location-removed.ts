/** A page no longer says where a member of requests travels. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "request-location-removed",
  level: "risky",
  effect: "refused",
  says: {
    en: "the page no longer says where {path} travels: before in the {before}",
    zh: "文档不再写明 {path} 的传递位置：原为 {before}",
  },
  because: {
    en: "A client made from the new page puts it where members travel by the protocol, which may be another place. Try a call before you rely on it.",
    zh: "按新文档生成的客户端会按协议的一般位置传递，可能与原先不同。使用前请先试调用。",
  },
};
