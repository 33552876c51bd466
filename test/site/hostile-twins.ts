// The service that says everything once -> two of the same shape: one hostile in every name and text, and its harmless twin. What
// becomes of both must be the same but for the words.
import type { SiteSource } from "./site-files.js";

/** What could become markup, code, a template, a link, a path or an end of one of them. */
const PAYLOADS = [
  "<script>globalThis.owned = 1</script>",
  `"><img src=x onerror="globalThis.owned = 1">`,
  "' onmouseover='globalThis.owned = 1' x='",
  "` onclick=`globalThis.owned = 1",
  "{{x}} {{{x}}} {{&x}} {{> head.html}} {{#each this}} {{/each}} {{lookup this 'x'}}",
  "javascript:globalThis.owned=1 [x](javascript:owned) data:text/html,<script>owned</script>",
  "--><!--><![CDATA[ ]]></title></style></textarea></noscript></script><plaintext",
  "</code></pre></td></tr></table></details></main></body></html><base href=//evil.example/><meta http-equiv=refresh>",
  "&lt;b&gt; &#60;script&#62; &#x3c;img&#x3e; &amp;amp;",
  '"); globalThis.owned = 1; ("',
  '\\"); globalThis.owned = 1; //',
  "${globalThis.owned = 1}",
  "\u2028globalThis.owned = 1;\u2029",
  "\u202a\u202e\u2066\u2067\u2069\u200b\u200f\ufeff",
  "\u0001\u0002\u0007\u001b[31m\u007f\u0085\ufffe",
  "//evil.example/x https://evil.example/<x> \\\\evil\\x %2e%2e%2f %00 #x ?x",
];
const PAYLOAD = PAYLOADS.join(" ");

/** Names that are something of a language, a file system or the site itself, for those of the service; in other capitals too. */
const NAMES: Readonly<Record<string, string>> = {
  DoAll: "/etc/x",
  DoOld: "Same",
  DoNothing: "../../x",
  DescribeAll: "SAME",
  Listed: "__proto__",
  Whole: "__proto__",
  Item: "constructor",
  Unknown: `${"very".repeat(2000)}long`,
  Empty: "CON",
  Text: "constructor",
  Count: "valueOf",
  Flag: "toString",
  Own: "main",
  Common: "docwright",
  Group: "hasOwnProperty",
  Share: "",
  Free: "\ud800",
};

export interface Twins {
  readonly hostile: SiteSource;
  readonly harmless: SiteSource;
  /** Of the hostile one. */
  rename(text: string): string;
}

/** Each text followed by everything that could be harmful. */
export function payloadTwins(source: SiteSource): Twins {
  return twins(
    source,
    (text) => `${text} ${PAYLOAD}`,
    (text) => `${text} ${PAYLOAD.replace(/[^\w\s.]/gu, "x")}`,
  );
}

/** Names that are harmful as they are; and such that mean as little. */
export function nameTwins(source: SiteSource): Twins {
  const known = Object.keys(NAMES);
  const rename = (text: string): string => (Object.hasOwn(NAMES, text) ? (NAMES[text] ?? "") : text);
  return twins(source, rename, (text) => (known.includes(text) ? `plain${known.indexOf(text)}` : text));
}

function twins(source: SiteSource, rename: (text: string) => string, calm: (text: string) => string): Twins {
  const made = (change: (text: string) => string): SiteSource => ({
    folder: source.folder,
    spec: renameTexts(source.spec, change) as SiteSource["spec"],
    notes: renameKeys(source.notes, (path) => path.replace(/[A-Z]\w*/g, change), change) as SiteSource["notes"],
  });
  return { hostile: made(rename), harmless: made(calm), rename };
}

/** Where the format of specs says what may stand. */
const FIXED = new Set("vendor kind status usage style in where as source time updated".split(" "));
const FIXED_VALUES: Readonly<Record<string, readonly string[]>> = {
  format: ["json", "xml", "iso8601"],
  use: ["none", "optional", "required"],
};
/** Objects whose keys are names. */
const NAMED = new Set("actions types errors commonParameters headers params body when value".split(" "));

function renameTexts(value: unknown, change: (text: string) => string, key = ""): unknown {
  if (typeof value === "string") {
    if (FIXED.has(key) || FIXED_VALUES[key]?.includes(value)) return value;
    // Sources of values are paths: each name in them is one.
    return key === "from" ? value.replace(/\w+(?=\.output)|(?<=output\.)\w+/g, change) : change(value);
  }
  if (Array.isArray(value)) return value.map((own) => renameTexts(own, change, key));
  if (typeof value !== "object" || value === null) return value;
  return NAMED.has(key) ? renameKeys(value, change, change) : renameFields(value, change);
}

function renameKeys(value: object, changeKey: (text: string) => string, change: (text: string) => string): unknown {
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [changeKey(key), renameTexts(own, change)]));
}

function renameFields(value: object, change: (text: string) => string): unknown {
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, renameTexts(own, change, key)]));
}
