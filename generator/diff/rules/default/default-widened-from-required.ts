/** The default differs of a member that always had to be given: no call has ever met it. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "default-widened-from-required",
  level: "safe",
  says: {
    en: "{path} always had to be given; its default is {after}, before {before}",
    zh: "{path} 原为必填；默认值由 {before} 变为 {after}",
  },
  because: {
    en: "No call left the member out, and every answer held it, so that no default was ever met.",
    zh: "此前所有调用都传入该字段，返回中也总有该字段，因此不受默认值影响。",
  },
};
