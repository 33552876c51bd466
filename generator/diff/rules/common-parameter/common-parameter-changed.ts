/** A parameter that a user says was renamed. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "common-parameter-changed",
  level: "breaking",
  effect: "refused",
  says: { en: "{path} is named {after} now", zh: "{path} 更名为 {after}" },
  because: {
    en: "The service no longer knows the old name. Take a client that knows the new one, or send it yourself.",
    zh: "服务不再识别原参数名。请使用支持新参数名的客户端，或自行传入。",
  },
};
