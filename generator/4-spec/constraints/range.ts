/**
 * "Value range: [1, 100]", "(0, 100]", "1-100", "1 (default) to 100", "maximum: 100", "greater than 0", "取值范围[0-100]",
 * "最大值为100" of a number. What holds for some instances or disks only, two ranges in one text, and a text with two
 * defaults, which is about two members, give none.
 */
import type { Bounds } from "../../support/prose-facts.js";
import { isOfTwoMembers } from "./default-value.js";
import type { ConstraintRule } from "./rule.js";
import { isForSome } from "./sentences.js";
import { isNumber, NUMBER, numberOf } from "./values.js";

const N = `\`?(${NUMBER})\`?`;
const ANNOUNCE = String.raw`(?:\b(?:value ranges?|valid values?|valid range|range of (?:the )?values?|allowed values?|values?|ranges?)(?: (?:is|are|from|of))?|(?:取值)?(?:范围|区间)(?:是|为)?|取值(?:为|是)?|可选(?:参数|值))\s*[:：]?\s*(?:from |between )?`;
const TO = String.raw`\s*(?:[,，]|-|–|—|to|~|至|到|and)\s*`;
const BRACKETS = new RegExp(String.raw`${ANNOUNCE}\`?([[(（【])\s*${N}${TO}${N}\s*([\])）】])\`?`, "gi");
const PLAIN = new RegExp(
  String.raw`${ANNOUNCE}${N}(?: \(default\))?\s*(?:-|–|to|~|至|到)\s*${N}(?=[\s.。;；,，)（(]|$|\p{Script=Han})`,
  "giu",
);
const BETWEEN = new RegExp(
  String.raw`${N}\s*(?:-|–|~|到|至)\s*${N}\s*之间|\b(?:must be|should be|is|be|ranges?|ranging|value)(?: an integer| a number)?(?: in the range)? (?:between|from) ${N} (?:and|to) ${N}(?=[\s.;,)]|$)`,
  "gi",
);
const ONE_ENDED: readonly (readonly [keyof Bounds, RegExp])[] = [
  ["most", new RegExp(String.raw`^up to ${N}[.;]?$`, "gi")],
  [
    "most",
    new RegExp(
      String.raw`\b(?:maximum|max)(?: value)?(?: is)?[:：]? ?${N}(?= ?[.;,)]|$)|最大值?(?:为|是|[:：])\s*${N}`,
      "gi",
    ),
  ],
  [
    "least",
    new RegExp(
      String.raw`\b(?:minimum|min)(?: value)?(?: is)?[:：]? ?${N}(?= ?[.;,)]|$)|最小值?(?:为|是|[:：])\s*${N}`,
      "gi",
    ),
  ],
  [
    "above",
    new RegExp(
      String.raw`(?:\b(?:value|it|must be|should be|integer)\b[\w ]*?)(?:greater|larger|more) than ${N}(?= ?[.;,)]|$)|(?:取值|必须|需|值)大于\s*${N}(?!或等于)`,
      "gi",
    ),
  ],
  [
    "below",
    new RegExp(
      String.raw`(?:\b(?:value|it|must be|should be|integer)\b[\w ]*?)(?:less|smaller) than ${N}(?= ?[.;,)]|$)|(?:取值|必须|需|值)小于\s*${N}(?!或等于)`,
      "gi",
    ),
  ],
  [
    "least",
    new RegExp(
      String.raw`\b(?:greater than or equal to|no less than|not less than|≥|>=) ?${N}(?= ?[.;,)]|$)|(?:大于(?:或)?等于|不小于|不低于)\s*${N}`,
      "gi",
    ),
  ],
  [
    "most",
    new RegExp(
      String.raw`\b(?:value|it) (?:cannot|can not|must not|should not) (?:exceed|be greater than) ${N}(?= ?[.;,)]|$)|(?:less than or equal to|no (?:more|greater) than|not greater than|≤|<=) ?${N}(?= ?[.;,)]|$)|(?:小于(?:或)?等于|不(?:能|可)?(?:超过|大于))\s*${N}(?!个|位|条|字)`,
      "gi",
    ),
  ],
];
/** "Number of nodes (2-50)": all that the first sentence adds. */
const IN_BRACKETS = new RegExp(String.raw`^[^()（）]*[(（]\s*${N}\s*[-–~]\s*${N}\s*[)）][.。]?$`, "g");
const CUE = /\b(?:value range|valid range|range of values|maximum value|minimum value)\b|取值范围/i;

export const range: ConstraintRule = (described) => {
  const { sentences, value: type } = described;
  if (!isNumber(type)) return undefined;
  const plain = sentences.filter((own) => !isForSome(own.replace(/\(default\)/g, "")));
  const ranges = plain.flatMap((own) => rangesIn(own));
  const ends = ranges.length > 0 ? [] : plain.flatMap((own) => endsIn(own));
  const bounds = merge([...ranges, ...ends]);
  if (bounds && isInOrder(bounds) && !isOfTwoMembers(described)) return { range: bounds };
  const cue = sentences.some(
    (own) => CUE.test(own) && new RegExp(NUMBER).test(own) && !/\d\s*[,，、]\s*\d+\s*[,，、]\s*\d/.test(own),
  );
  return cue || ranges.length + ends.length > 0 ? { unread: ["range"] } : undefined;
};

function rangesIn(sentence: string): Bounds[] {
  const bracketed = [...sentence.matchAll(BRACKETS)].map(
    ([, open = "[", least = "", most = "", close = "]"]): Bounds => ({
      ...(/[(（]/.test(open) && !/[（(].*[)）]/.test(`${open}${close}`)
        ? { above: numberOf(least) }
        : { least: numberOf(least) }),
      ...(/[)）]/.test(close) && !/[（(].*[)）]/.test(`${open}${close}`)
        ? { below: numberOf(most) }
        : { most: numberOf(most) }),
    }),
  );
  const plain = [PLAIN, BETWEEN, IN_BRACKETS]
    .flatMap((form) => [...sentence.matchAll(form)])
    .map((own): Bounds => {
      const [least = "", most = ""] = own.slice(1).filter((text) => text !== undefined);
      return { least: numberOf(least), most: numberOf(most) };
    });
  return bracketed.length > 0 ? bracketed : plain;
}

function endsIn(sentence: string): Bounds[] {
  return ONE_ENDED.flatMap(([key, form]) =>
    [...sentence.matchAll(form)].map((own): Bounds => ({
      [key]: numberOf(own.slice(1).find((text) => text !== undefined) ?? ""),
    })),
  );
}

/** All of them as one; undefined where two say different things of one end, or there is none. */
function merge(found: readonly Bounds[]): Bounds | undefined {
  const merged: Record<string, number> = {};
  for (const own of found)
    for (const [key, value] of Object.entries(own)) {
      if (merged[key] !== undefined && merged[key] !== value) return undefined;
      merged[key] = value;
    }
  return found.length > 0 ? merged : undefined;
}

function isInOrder({ least, most, above, below }: Bounds): boolean {
  const [low, high] = [least ?? above, most ?? below];
  return (low === undefined || high === undefined || low <= high) && !(least !== undefined && above !== undefined);
}
