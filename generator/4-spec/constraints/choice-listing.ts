/**
 * Lists of values that a whole sentence tells: "Must be one of `A`, `B`, or `C`.", "The value can be `A` or `B`.", "Only `A` and
 * `B` are supported.", "只能为 A 或 B", "可选 A、B", "支持A、B其中之一". Two values or more. Bare words are values only where the sentence
 * leaves no other reading; what must be one of is this member and no other.
 */
import { readInline } from "./inline-listing.js";
import { isOpen, type ListItem } from "./list-item.js";
import type { Described } from "./rule.js";
import { isForSome } from "./sentences.js";
import { isNumber } from "./values.js";

interface Form {
  /** Groups: what stands before, and the list. */
  readonly form: RegExp;
  /** Only code, quoted words and words in capitals are values. */
  readonly strict: boolean;
}

const CAN_BE = String.raw`(?:must|can|should|may)(?: only)? be|is|set (?:it|this|the value|this parameter|the parameter) to`;
const FORMS: readonly Form[] = [
  {
    form: new RegExp(
      String.raw`^(.*\b(?:${CAN_BE}) |[^,.:]*[,:] |)(?:one of|(?<!^)either)(?: the following)?(?: values)?:? (.+?)$`,
      "i",
    ),
    strict: false,
  },
  {
    form: new RegExp(String.raw`^((?:.*\b(?:value|it|parameter) |)(?:${CAN_BE.replace("|is", "")})) (.+ or .+?)$`, "i"),
    strict: true,
  },
  {
    form: /^((?:the )?(?:valid|possible|allowed|accepted|supported|available|permitted)) (?:values|options|types|modes|settings) are (.+)$/i,
    strict: true,
  },
  {
    form: /^((?:currently,? |at present,? )?only) (.+ (?:and|or) .+?) (?:are|is) (?:currently )?(?:supported|allowed|accepted|valid)$/i,
    strict: true,
  },
  {
    form: /^((?:.*[，,。：:])?)(?:(?:只能|必须|仅能|须)(?:填写?|选择?|取|传入?|设置)?(?:为|是)|可选(?:择|项)?|可填|可取|只能(?:填写?|选择?|取|传入?))\s*[:：]?\s*([^，]+)$/,
    strict: false,
  },
  {
    form: /^((?:.*[，,。：:])?(?:目前|当前|暂)?(?:只|仅)?)支持\s*([^，]+?)\s*(?:其中(?:的)?(?:之一|一个|一种|一项)(?:\p{Script=Han}{0,6})|[两二三四2-4][种个](?:取?值|类型|方式|模式)?)$/u,
    strict: false,
  },
  { form: /^((?:.*[，,。：:])?(?:目前|当前|暂)?(?:只|仅)?)支持\s*([^，]+)$/, strict: true },
];

/** The list of the one sentence that tells one and holds always. */
export function findChoice({ sentences, name, value: type }: Described): readonly ListItem[] | undefined {
  const found = sentences
    .filter((own) => !isForSome(own) && !isOpen(own))
    .flatMap((own) => {
      const items = choiceIn(own.trim().replace(/[.。；;]$/, ""), name);
      return items?.every((each) => isNumber(type) || /[A-Za-z]/.test(each.value)) ? [items] : [];
    });
  return found.length === 1 ? found[0] : undefined;
}

function choiceIn(sentence: string, name: string): readonly ListItem[] | undefined {
  for (const { form, strict } of FORMS) {
    const [, before = "", list = ""] = form.exec(sentence) ?? [];
    if (list === "" || OTHERS.test(before) || NAMES.test(before.replace(`\`${name}\``, ""))) continue;
    const items = readInline(list);
    if (items && items.length > 1 && items.every((own) => isValue(own, strict))) return items;
  }
  return undefined;
}

/** Another member, the choice of a member, or a part of the value. */
const NAMES = /`|\b[A-Z][a-z]+[A-Z]\w*/;
const OTHERS =
  /\b(?:specify|provide|pass|required|not|default|format|extension|suffix|prefix|characters?|unit)\b|不|默认|格式|后缀|扩展名|字符|单位/i;

function isValue({ value, marked, label }: ListItem, strict: boolean): boolean {
  if (label !== "" || !/^(?=.*[A-Za-z0-9])[\w.:/+-]+$/.test(value) || NO_VALUE.test(value)) return false;
  return marked || !strict || /^(?:-?\d+|[A-Z0-9_]*[A-Z_][A-Z0-9_]+)$/.test(value);
}

/** Signs that a value may hold, how a time is written, and no value at all. */
const NO_VALUE = /^\w-\w$|yyyy|hh?:mm|^(?:null|empty)$/i;
