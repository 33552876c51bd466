/**
 * "up to 100 instances per request", "The maximum number of pairs in each request is 100", "Each request can have up to 10
 * `Filters`", "only specify one", "最多20个", "一次最多提交20个" of an array. What holds for some kinds of items only is skipped; two
 * different numbers give none.
 */
import { agreed, type ConstraintRule, type Described } from "./rule.js";
import { isConditional } from "./sentences.js";
import { NUMBER, numberOf } from "./values.js";

const N = `(${NUMBER}|one)`;
const MOST = [
  new RegExp(
    String.raw`\b(?:up to|at most|no more than|a maximum of|maximum of) ${N} (?!percent|gb|mb|kb|char|bytes?|times|hours?|days?|minutes?|seconds?)\`?[\w.-]+\`?`,
    "gi",
  ),
  new RegExp(
    String.raw`\b(?:maximum|max) number of [\w\` -]+? (?:in|for|per) (?:each|a single|one|a|every)? ?request(?: is|[:：]) ?${N}(?=[\s.;,]|$)`,
    "gi",
  ),
  new RegExp(
    String.raw`\b(?:maximum|max) number of \`?[\w -]+\`?(?: (?:allowed|supported))?(?: is|[:：]) ?${N}(?=[\s.;,]|$)`,
    "gi",
  ),
  new RegExp(String.raw`\b(?:can|may) only (?:specify|contain|have|set) ${N}\b`, "gi"),
  new RegExp(String.raw`\bonly ${N} [\w -]+? can be (?:specified|associated|bound|passed|set|disassociated)`, "gi"),
  new RegExp(
    String.raw`(?:最多|最大|至多|上限为|不(?:能|可)?超过)(?:可以?|能|允许|只能|支持|提交|传入|指定|同时|绑定|为|一次)*\s*${N}\s*(?:个|条|台|项|张|组|(?=[。，,；;]|$))`,
    "g",
  ),
  new RegExp(String.raw`(?:仅|只)(?:支持|能|可以?)(?:指定|传入|绑定|分配|设置)?\s*(一)个`, "g"),
];
const LEAST = [new RegExp(String.raw`\b(?:at least|minimum of) ${N} [\w-]+ (?:must|is required|should)`, "gi")];

export const itemCount: ConstraintRule = (described) => {
  if (described.type.kind !== "array") return undefined;
  const plain = described.sentences.filter((own) => !isConditional(own));
  const most = agreed(plain.flatMap((own) => countsIn(own, MOST, described)));
  const least = agreed(plain.flatMap((own) => countsIn(own, LEAST, described)));
  const items = { ...(least === undefined ? {} : { least }), ...(most === undefined ? {} : { most }) };
  if (Object.keys(items).length > 0) return { items };
  return plain.some((own) => countsIn(own, MOST, described).length > 0) ? { unread: ["items"] } : undefined;
};

/** "…, and each filter can have up to 5 values": of the elements, not of the list. */
const EACH_OF_THEM = /,? and each \w+ (?:can|may) (?:have|contain) .*$/i;

/** `10 Filters and 5 Filters.Values`: a number before the name of another member counts that member's items. */
function countsIn(sentence: string, forms: readonly RegExp[], { name }: Described): number[] {
  const whole = sentence.replace(EACH_OF_THEM, "");
  return forms.flatMap((form) =>
    [...whole.matchAll(form)].flatMap((own) => {
      const counted = /`([^`]+)`$/.exec(own[0])?.[1];
      if (counted !== undefined && counted !== name) return [];
      const number = own[1] === "one" || own[1] === "一" ? 1 : numberOf(own[1] ?? "");
      return [number];
    }),
  );
}
