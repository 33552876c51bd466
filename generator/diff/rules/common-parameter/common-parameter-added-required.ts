/** A parameter that every call must carry. */
import type { Member } from "../../../4-spec/spec.js";
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "common-parameter-added-required",
  level: "breaking",
  effect: "refused",
  when: ({ after }) => (after as Member).required === true,
  says: { en: "every call must give {path} now", zh: "每次调用都必须传入 {path}" },
  because: {
    en: "The service refuses calls without it. Take a client that knows the parameter, or send it yourself.",
    zh: "服务会拒绝未传入的调用。请使用支持该参数的客户端，或自行传入。",
  },
};
