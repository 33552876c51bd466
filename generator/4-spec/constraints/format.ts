/**
 * "encoded in base64", "follows the ISO 8601 standard", "Format: `YYYY-MM-DD`", "CIDR block", "IP address of …", "in JSON
 * format", "URL of …", "base64编码", "…的url，" of a string: what the text says of the whole value, once.
 */
import { agreed, type ConstraintRule } from "./rule.js";

const FORMS: readonly (readonly [string, RegExp])[] = [
  [
    "base64",
    /\bencoded (?:in|with|by|using|to|as) (?:the )?[`"]?base64\b|\b(?:in|using) base64 (?:format|encoding|code)\b|\bbase64[- ]encoded\b|(?:使用|进行|经过?|为|采用|用)?\s*base64\s*(?:进行)?\s*(?:编码|格式|加密)/i,
  ],
  ["date-time", /\bISO ?-?8601\b|\b(?:YYYY|yyyy)-(?:MM|mm)-(?:DD|dd)[ T]+'?T?'?(?:HH|hh):(?:MM|mm)/],
  ["date", /\b(?:YYYY|yyyy)-(?:MM|mm)-(?:DD|dd)\b(?![ T]*'?T?'?(?:HH|hh))/],
  ["cidr", /\bCIDR (?:block|format|notation)\b|\bCIDR\s*(?:网段|格式|地址块|块)|^(?:The )?CIDR\b/i],
  [
    "ip",
    /^(?:(?:the|an?|list of|public|private|internal|intranet|primary|ipv[46]|elastic|[\w-]+'s) ){0,4}IP(?:v[46])? address(?:es)?(?: (?:of|to|for|bound|assigned|that|which)\b|[.,;(]|$)|^\p{Script=Han}{0,6}的?(?:客户端)?\s*ip(?:地址|v[46]地址)?(?:[，,。；;]|$)/iu,
  ],
  [
    "json",
    /\b(?:in|is|as|a|must be) (?:an? |the )?(?:valid )?JSON[- ](?:format(?:ted)?|string|object|map format|text|array)\b|JSON\s*(?:格式|字符串|串|数组|对象)/i,
  ],
  [
    "url",
    /^(?:The |A )?(?:[\w-]+ ){0,3}URL(?:s)?(?: (?:of|for|to|that|which|where)\b|[.,;]|\s*[(]|$)|^[\p{Script=Han}\w]*(?:的)?(?:链接|下载)?url(?:地址)?(?:[，,。；;]|$)/iu,
  ],
];

export const format: ConstraintRule = ({ sentences, value }) => {
  if (value.kind !== "string" && value.kind !== "timestamp") return undefined;
  const found = FORMS.filter(([, form]) => sentences.some((own) => form.test(own) && !EXAMPLE.test(own))).map(
    ([name]) => name,
  );
  const names = found.includes("date-time") ? found.filter((own) => own !== "date") : found;
  const one = agreed(names);
  return one !== undefined && (value.kind === "string" || one === "date-time") ? { format: one } : undefined;
};

/** An example is no statement; nor is a format that other values may have. */
const EXAMPLE = /^(?:for example|e\.g|例如|如[:：])|\bor (?:in )?(?:the )?(?:plain|other)\b|\bplaintext or\b/i;
