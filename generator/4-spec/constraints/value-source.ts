/**
 * "you can call DescribeZones and look for `Zone` in the response", "obtained from the `roleName` field in the response of the
 * `DescribeRoleList` API", "请通过DescribeImage获取": the action that gives the values of an input. Actions named for another reason
 * (to check a status, to create something) are none.
 */
import type { ConstraintRule } from "./rule.js";
import { isNumber } from "./values.js";

const READS = String.raw`(?:Describe|List|Get|Query|Search|Show|Fetch|Inquire|Inquiry)`;
const READER = String.raw`[\`[]?(?:CAM )?(${READS}[A-Z]\w*)\`?`;
const ANY = String.raw`\`?([A-Z][a-z]+[A-Z]\w*)\`?`;
const GAIN = String.raw`(?:obtain|retrieve|get|query|view|find|look for|look up|check|acquire|take|learn)`;
const FORMS: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:specifications?|values?|IDs?|list) (?:via|through|by calling) (?:the )?${READER}`, "gi"),
  new RegExp(
    String.raw`\b${GAIN}(?:s|ed|able|ing)?\b[^.;]{0,90}?\b(?:call(?:ing)?|invoking|through|via|by|from|with|using|returned by|in the response of|of)\b (?:the )?(?:value of )?(?:the )?(?:response of |return(?:ed)? values? (?:of|from) )?(?:the )?(?:API )?${READER}`,
    "gi",
  ),
  new RegExp(
    String.raw`\b(?:call(?:ing)?|invok(?:e|ing)|use|via) (?:the )?(?:API )?${READER}(?: API| operation| interface)?s?[^.;]{0,90}?\b${GAIN}`,
    "gi",
  ),
  new RegExp(
    String.raw`\b(?:specific values?|For specific|values?|list)[^.;]{0,60}?,? (?:you can )?(?:call|see|refer to) (?:the )?${READER}`,
    "gi",
  ),
  new RegExp(String.raw`\b(?:returned|returning) (?:by|from|in) (?:the )?${READER}`, "gi"),
  new RegExp(
    String.raw`\b(?:in|from) (?:the )?(?:response|output|return(?:ed)? values?|returned results?|return information) (?:of|from|to) (?:the )?(?:API )?${READER}`,
    "gi",
  ),
  new RegExp(
    String.raw`\bcall (?:the )?${ANY} (?:operation|API)(?: to (?:generate|obtain|get|query|retrieve|view))`,
    "g",
  ),
  new RegExp(
    String.raw`(?:通过|调用|参考|参见|查看|请?使用|由|从|见|来自)\s*(?:调用)?\s*(?:接口|API)?\s*[\`“"]?(${READS}[A-Z]\w*)[\`”"]?\s*(?:接口|API)?(?:\s*(?:可以?|进行|来|去)?的?(?:返回|响应|出参|查询|查看|查到|获取|取得|得到|拿到|读取)|[，,。；;）)]|$|\s*$)`,
    "g",
  ),
];
/** A second action beside one that was found: `DescribeRoleList` and `GetRole` APIs. */
const BESIDE = new RegExp(String.raw`${READER} (?:and|or) ${READER}`, "g");
const FIELD: readonly RegExp[] = [
  /(?:look for|obtain|find|view|take|get)(?: the)?(?: value(?:s)?(?: of)?)? `([A-Za-z]\w*)`/i,
  /\breturned `([A-Za-z]\w*)`/i,
  /`([A-Za-z]\w*)`\s*(?:field|returned|in the (?:response|return))/i,
  /from (?:the )?(?:value of )?`([A-Za-z]\w*)`/i,
  /(?:返回|响应|出参)(?:值|结果|信息|数据|参数|字段)?[中里]?的?\s*[`“"]?([A-Za-z]\w*)/,
];

export const valueSource: ConstraintRule = ({ sentences, direction, value }) => {
  if (direction === "output" || (value.kind !== "string" && !isNumber(value))) return undefined;
  if (sentences.some((own) => DATED.test(own))) return undefined;
  const plain = sentences.map((own) => own.replace(LINK, "$1"));
  const actions = [...new Set(plain.flatMap((own) => actionsIn(own)))];
  if (actions.length === 0) return undefined;
  const field = actions.length === 1 ? fieldIn(plain, actions[0] ?? "") : undefined;
  return { from: actions.map((action) => (field === undefined ? action : `${action}.${field}`)) };
};

/** The words of a link without its target. */
const LINK = /\[([^\]]*)\]\([^()\s]*\)/g;

/** A date is chosen from no list; what is obtained there is something to compare it with. */
const DATED = /\b[Yy]{4}-[Mm]{2}-[Dd]{2}\b/;

function actionsIn(sentence: string): string[] {
  if (NO_SOURCE.test(sentence)) return [];
  const found = FORMS.flatMap((form) => [...sentence.matchAll(form)].map((own) => own[1] ?? ""));
  const beside = [...sentence.matchAll(BESIDE)].flatMap(([, one = "", other = ""]) =>
    found.includes(one) || found.includes(other) ? [one, other] : [],
  );
  return [...found, ...beside];
}

/** To see how something went, not where values come from. */
const NO_SOURCE =
  /\b(?:check|query|view) (?:the )?(?:status|progress|result|whether)|\bto check whether|查询(?:状态|进度|结果)/i;

/** The field that is named in the sentence of the action, or just before or after it. */
function fieldIn(sentences: readonly string[], action: string): string | undefined {
  const own = sentences.find((sentence) => sentence.includes(action)) ?? "";
  const fields = FIELD.flatMap((form) => form.exec(own)?.[1] ?? []);
  return fields.find((field) => field !== action && !/^(?:Describe|List|Get|Query)[A-Z]/.test(field));
}
