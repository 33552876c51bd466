/** A region that was not used may be named now. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "region-use-heeded",
  level: "risky",
  effect: "differs",
  says: { en: "{path} heeds the region now", zh: "{path} 现在会区分地域" },
  because: {
    en: "Clients send their region with every call: it said nothing before, and may now choose what the call is about.",
    zh: "客户端每次调用都会带上地域：此前不起作用，现在可能决定调用针对的资源。",
  },
};
