/** Callers need one more permission. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "permission-added",
  level: "breaking",
  effect: "refused",
  says: { en: "callers of {path} need one more permission: {value}", zh: "调用 {path} 需要新的权限 {value}" },
  because: {
    en: "The service refuses callers without it. Grant it before they call.",
    zh: "服务会拒绝没有该权限的调用方。请提前授权。",
  },
};
