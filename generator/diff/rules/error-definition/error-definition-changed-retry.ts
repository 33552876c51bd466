/** Statuses of 500 and above and 429 tell clients to try again. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "error-definition-changed-retry",
  level: "risky",
  effect: "differs",
  when: ({ before, after }) => isRetried(before) !== isRetried(after),
  says: {
    en: "the error {name} comes with HTTP status {after}, before {before}: only one of them makes clients try again",
    zh: "错误 {name} 的 HTTP 状态码由 {before} 变为 {after}：两者只有一个会让客户端重试",
  },
  because: {
    en: "Clients repeat a call after 429 and 5xx, and give up after others. Calls that were repeated are not, or the other way round.",
    zh: "客户端遇到 429 和 5xx 会重试，遇到其他状态码则放弃。原先会重试的调用可能不再重试，反之亦然。",
  },
};

function isRetried(status: unknown): boolean {
  return status === 429 || Number(status) >= 500;
}
