/** Why one name may stand for another: codes for programs, words for people. */
import type { Words } from "../rule.js";

const REASONS = {
  "same-words": { en: "the same words", zh: "单词相同" },
  "few-letters": { en: "only a few letters differ", zh: "仅个别字母不同" },
  "other-words": { en: "other words for the same", zh: "用词不同但含义相同" },
  "one-in-the-other": { en: "one name holds the other", zh: "一个名称包含另一个" },
  "shared-words": { en: "some words are the same", zh: "部分单词相同" },
  "same-type": { en: "the same type", zh: "类型相同" },
  "same-required": { en: "both must be given, or neither", zh: "是否必填相同" },
  "same-constraints": { en: "the same constraints", zh: "约束相同" },
  "same-place": { en: "the same place in the list", zh: "在列表中的位置相同" },
  "same-members": { en: "the same members", zh: "成员相同" },
  "most-members": { en: "most of the members", zh: "大部分成员相同" },
  "same-http": { en: "the same method and path", zh: "请求方法和路径相同" },
  "same-label": { en: "the same label", zh: "标签相同" },
  "same-values": { en: "the same documented values", zh: "可选值相同" },
} as const satisfies Readonly<Record<string, Words>>;

export type RenameReason = keyof typeof REASONS;

export const RENAME_REASONS = Object.keys(REASONS) as readonly RenameReason[];

export function printReasons(reasons: readonly RenameReason[], language: keyof Words): string {
  return reasons.map((reason) => REASONS[reason][language]).join(language === "en" ? ", " : "，");
}
