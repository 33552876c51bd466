/**
 * "up to 100 instances per request", "The maximum number of pairs in each request is 100", "Each request can have up to 10
 * `Filters`", "1 to 20 groups", "only specify one", "最多20个", "一次最多提交20个", "个数范围1~20" of an array. What holds for some
 * kinds of items only is skipped, and so is what is said of their text; two different numbers give none.
 */
import type { Bounds } from "../../support/prose-facts.js";
import { agreed, type ConstraintRule, type Described } from "./rule.js";
import { isConditional } from "./sentences.js";
import { NUMBER, numberOf } from "./values.js";

const WORDS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const N = `(${NUMBER}|${WORDS.join("|")})`;
/** What is counted, up to three words on: no signs, no sizes, no times. */
const THINGS = String.raw`(?!(?:[\w-]+ (?:or |and )?){0,3}(?:characters?|chars?|letters|digits|bits|bytes?)\b)(?!(?:percent|[kmgtp]i?b|[kmg]bps|times|hours?|days?|weeks?|months?|years?|minutes?|seconds?|milliseconds?|ms|calls|requests|levels|retries|decimal|v?cpus?|gpus?|cores?|iops)\b)`;
const HAN_DO =
  "(?:可以?|能|允许|只能|支持|提交|传入?|输入|填写?|指定|添加|选择|包含|查询|删除|创建|授权|操作|批量|同时|绑定|设置|有|为|一次)*";
const HAN_THINGS = "(?:个(?!字|月|小时|汉字|英文|中文)|条|台|项|张|组|对|件|份|块|(?=[。，,；;]|$))";
const MOST = [
  new RegExp(
    String.raw`(?<!\b(?:in|within|across|over|for|by|into) )\b(?:up to|at most|no more than|not more than|a maximum of|maximum of) ${N} ${THINGS}\`?[\w.-]+\`?`,
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
  new RegExp(
    String.raw`\bnumber of (?:[\w-]+ ){0,3}?(?:items|entries|elements|values|IDs|names|addresses|tags|keys) (?:in [\w ]+ )?(?:cannot|can ?not|must not|may not|should not) (?:exceed|be (?:greater|more|larger) than) ${N}(?=[\s.;,]|$)`,
    "gi",
  ),
  new RegExp(
    String.raw`\b(?:maximum|max\.?) (?:items|entries|elements|(?:array|list) (?:size|length))(?: is|[:：]) ?${N}(?=[\s.;,]|$)`,
    "gi",
  ),
  new RegExp(String.raw`\bmax(?:imum|\.)(?: number)?:? (?:of )?${N} (?:items|entries|elements)\b`, "gi"),
  new RegExp(
    String.raw`\b(?:can|may) only (?:specify|contain|have|set|include|pass) (?:up to )?${N}\b(?! or more) ?${THINGS}`,
    "gi",
  ),
  new RegExp(
    String.raw`\bonly ${N} [\w -]+? (?:can be (?:specified|associated|bound|passed|set|disassociated)|(?:is|are) (?:currently )?(?:supported|allowed))`,
    "gi",
  ),
  new RegExp(
    String.raw`(?:最多|最大|至多|上限[为是]|(?:数量|个数|数目|数)?不(?:能|可|得|允许)?(?:以)?(?:超过|多于))${HAN_DO}\s*${N}\s*${HAN_THINGS}`,
    "g",
  ),
  new RegExp(String.raw`(?:仅|只)(?:支持|能|可以?|允许)(?:指定|传入?|填写?|绑定|分配|设置|选择)?\s*(一|1)\s*个`, "g"),
];
const LEAST = [
  new RegExp(
    String.raw`\b(?:at least|minimum of) ${N} [\w-]+ (?:(?:must|should) be (?:specified|provided|passed|set|given|included)|(?:is|are) required)`,
    "gi",
  ),
  new RegExp(String.raw`\bmin(?:imum|\.)(?: number)?:? (?:of )?${N} (?:items?|entry|entries|elements?)\b`, "gi"),
  new RegExp(
    String.raw`(?:至少|最少|不(?:能|可|得)?少于)(?:需要?|要|传入?|填写?|指定|选择|提供|包含|有)*\s*(${NUMBER}|一)\s*${HAN_THINGS}`,
    "g",
  ),
];
const SPAN = [
  new RegExp(
    String.raw`\b(?:(?:specify|contain|include|have|pass) ${N} ?(?:to|-|–) ?${N} ${THINGS}[\w-]+s\b|(?:between|from) ${N} (?:to|and) ${N} (?:items|entries|elements)\b)`,
    "gi",
  ),
  new RegExp(String.raw`(?:个数|数量|数组长度)(?:范围)?[是为：:]*\s*[[]?${N}\s*[-~,，到至]\s*${N}`, "g"),
  new RegExp(
    String.raw`(?:支持|可以?|能)(?:传入?|填写?|指定|选择|输入|添加)?\s*${N}\s*[-~到至]\s*${N}\s*(?:个(?!字|月|小时|汉字|英文|中文)|条|台|项|组|对)`,
    "g",
  ),
];

export const itemCount: ConstraintRule = (described) => {
  if (described.type.kind !== "array") return undefined;
  const plain = described.sentences
    .map((own) => whereUsed(own, described))
    .filter((own) => !isConditional(own))
    .map((own) => ofTheList(own, described));
  const found = plain.flatMap((own) => boundsIn(own, described));
  const most = agreed(found.flatMap((own) => own.most ?? []));
  const least = agreed(found.flatMap((own) => own.least ?? []));
  const items: Bounds = { ...(least === undefined ? {} : { least }), ...(most === undefined ? {} : { most }) };
  if (Object.keys(items).length > 0 && (least ?? 0) <= (most ?? Infinity)) return { items };
  return found.some((own) => own.most !== undefined) ? { unread: ["items"] } : undefined;
};

/** "If you want to add door keys, you can specify …" of `DoorKeys`: where the member is used at all, which is no condition. */
function whereUsed(sentence: string, { name }: Described): string {
  const words = name.replace(/(?<=[a-z])(?=[A-Z])/g, " ");
  return sentence.replace(new RegExp(String.raw`^if you (?:want|need|wish) to [a-z]+ (?:the )?${words}, `, "i"), "");
}

/** "…, and each filter can have up to 5 values": of the elements, not of the list. */
const EACH_OF_THEM =
  /,? and (?:each|every) \w+ (?:can|may) (?:have|contain) .*$|(?:^|[，,；;])\s*每个(?!请求|接口|实例|用户|账号)[^，。]{1,12}(?:最多|不超过|上限|可).*$/i;
/** "…, including up to 5 small ones", "其中小的最多5个": of some of them. */
const SOME_OF_THEM =
  /,? (?:including|of which|(?:among|of) them|which (?:can|may) (?:contain|include)) (?:up to|at most|no more than|a maximum of) .*$|[，,；;]?\s*其中.*$/i;
/** `Filter.Values`: the items of another member, told in a clause of its own. */
const OTHER_LIST = /\b[A-Z]\w*\.(?:N\.)?[A-Z]/;

function ofTheList(sentence: string, { name }: Described): string {
  const [, each = ""] = /^(?:each|every) (\w+)/i.exec(sentence) ?? [];
  if (each !== "" && name.toLowerCase().includes(each.toLowerCase())) return "";
  const whole = sentence.replace(EACH_OF_THEM, "");
  const total = whole.replace(SOME_OF_THEM, "");
  const clauses = total
    .split(/(?<=[,，；;])/)
    .filter((own) => !OTHER_LIST.test(own) || own.includes(`\`${name}\``))
    .join("");
  return total === whole ? clauses : clauses.replace(TOTAL, "at most $1 ");
}

/** The total that parts are told of: "you can specify 21 disks, including up to 1 …". */
const TOTAL = new RegExp(String.raw`\bcan (?:specify|have|contain|include|attach) ${N} (?=[\w-]+)`, "i");

function boundsIn(sentence: string, described: Described): Bounds[] {
  const spans = numbersIn(sentence, SPAN, described).map(([least = 0, most = 0]) => ({ least, most }));
  if (spans.length > 0) return spans;
  return [
    ...numbersIn(sentence, MOST, described).map(([most = 0]) => ({ most })),
    ...numbersIn(sentence, LEAST, described).map(([least = 0]) => ({ least })),
  ];
}

/** `10 Filters and 5 Filters.Values`: a number before the name of another member counts that member's items. */
function numbersIn(sentence: string, forms: readonly RegExp[], { name }: Described): number[][] {
  return forms.flatMap((form) =>
    [...sentence.matchAll(form)].flatMap((own) => {
      const counted = /`([^`]+)`$/.exec(own[0])?.[1];
      if (counted !== undefined && counted !== name) return [];
      return [own.slice(1).flatMap((text) => (text === undefined ? [] : [countOf(text)]))];
    }),
  );
}

function countOf(text: string): number {
  const word = WORDS.indexOf(text.toLowerCase()) + 1;
  return text === "一" ? 1 : word > 0 ? word : numberOf(text);
}
