/**
 * "encoded in base64", "follows the ISO 8601 standard", "Format: `YYYY-MM-DD`", "CIDR block", "IP address of …", "Node IP", "内网IP", "in JSON
 * format", "URL of …", "base64编码", "…的url，" of a string: what the text says of the whole value, once.
 */
import { agreed, type ConstraintRule } from "./rule.js";

/** The head of the first sentence is an IP address: nothing of it, and nothing it is chosen by. */
const IP_HEAD = String.raw`^(?:(?:list|array|set) of )?(?:(?!(?:of|for|to|by|with|in|on|over|from|per|whether|that|which|or|and|enable|disable|assign|allocate|use|allow|bind|unbind|max|maximum|min|total|all)\b)[\w/'-]+ ){0,6}?IP(?:v[46])?(?: address)?(?:es|s)?(?: (?:list|array))?(?: (?:of|to|for|in|on|bound|assigned|allocated|that|which|used)\b|[.,;(]|$)`;
const HAN_IP = String.raw`ip(?:v[46])?\s*(?:地址)?(?:列表)?(?=[，,。；;（(]|$)`;
const IP: readonly RegExp[] = [
  new RegExp(IP_HEAD, "i"),
  new RegExp(
    String.raw`^(?=.*\p{Script=Han})(?:(?![按或和与及、]|是否|根据|通过|绑|释放|开启|启用|关闭|分配|允许)[\p{Script=Han}A-Za-z /]){0,16}${HAN_IP}`,
    "iu",
  ),
  /^(?!.*(?:是否|[不未]指定|若指定)).*指定的?(?:内网|公网|私网|外网|弹性)?\s*IP\s*(?:地址)?(?=[，。；;]|$)/i,
];
/** Not one address: with a port, several in a row, or something else in its place. */
const NO_IP =
  /\bport\b|\b(?:separated|delimited|commas?)\b|\b(?:or|and|\/) ?(?:the |a |its )?(?:domain|host ?name|CIDR|ID|name|IP range|segment|URL)|\b(?:range|segment|white ?list|prefix)\b|逗号|分隔|网段|域名|端口|["“`](?!null)[A-Za-z]+["”`]/i;

/** What a member that is no array then holds is a list in a text. */
const SEVERAL = /\bIP(?:v[46])?(?:s| addresses)\b|\b(?:list|array|set) of\b|多个|列表/i;

const FORMS: readonly (readonly [string, RegExp])[] = [
  [
    "base64",
    /\bencoded (?:in|with|by|using|to|as) (?:the )?[`"]?base64\b|\b(?:in|using) base64 (?:format|encoding|code)\b|\bbase64[- ]encoded\b|\bmust be base64\b|(?:使用|进行|经过?|为|采用|用)?\s*base64\s*(?:进行)?\s*(?:编码|格式|加密)/i,
  ],
  ["date-time", /\bISO ?-?8601\b|\bRFC ?-?3339\b|\b(?:YYYY|yyyy)-(?:MM|mm)-(?:DD|dd)[ T]+'?T?'?(?:HH|hh):(?:MM|mm)/],
  ["date", /\b(?:YYYY|yyyy)-(?:MM|mm)-(?:DD|dd)\b(?![ T]*'?T?'?(?:HH|hh))/],
  ["cidr", /\bCIDR (?:block|format|notation)\b|\bCIDR\s*(?:网段|格式|地址块|块)|^(?:The )?CIDR\b/i],
  [
    "json",
    /\b(?:in|is|as|a|must be) (?:an? |the )?(?:valid )?JSON[- ](?:format(?:ted)?|string|object|map format|text|array|document)\b|\bJSON[- ](?:encoded|formatted)\b|\(JSON (?:string|object)\)|JSON\s*(?:格式|字符串|串|数组|对象)/i,
  ],
  [
    "url",
    /^(?:The |A )?(?:[\w-]+ ){0,3}URL(?:s)?(?: (?:of|for|to|that|which|where)\b|[.,;]|\s*[(]|$)|^[\p{Script=Han}\w]*(?:的)?(?:链接|下载)?url(?:地址)?(?:[，,。；;]|$)/iu,
  ],
];

export const format: ConstraintRule = ({ sentences, type, value }) => {
  if (value.kind !== "string" && value.kind !== "timestamp") return undefined;
  const [first = ""] = sentences;
  const found = FORMS.filter(([, form]) => sentences.some((own) => form.test(own) && !EXAMPLE.test(own))).map(
    ([name]) => name,
  );
  const several = type.kind !== "array" && SEVERAL.test(first);
  if (
    !several &&
    IP.some((form) => form.test(first.replace(/^【[^】]*】/, ""))) &&
    !sentences.some((own) => NO_IP.test(own))
  )
    found.push("ip");
  const names = found.includes("date-time") ? found.filter((own) => own !== "date") : found;
  const one = agreed(names);
  return one !== undefined && (value.kind === "string" || one === "date-time") ? { format: one } : undefined;
};

/** An example is no statement; nor is a format that other values may have. */
const EXAMPLE = /^(?:for example|e\.g|例如|如[:：])|\bor (?:in )?(?:the )?(?:plain|other)\b|\bplaintext or\b/i;
