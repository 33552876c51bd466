// A spec that keeps to the schema and is hostile in every text: what a page could say to become code, a path or markup.
// Each bad text stands in every place that takes text: names, notes, labels, defaults, examples, groups, addresses.
import type { Action, Example, Member, Spec, TypeDefinition } from "../../generator/4-spec/spec.js";

/** Marks that must never be seen outside a string, a comment or an escaped text. */
const PAYLOAD = "globalThis.owned";

export const BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";

const texts: readonly string[] = [
  `*/ ${PAYLOAD} = 1; /*`,
  `\`; ${PAYLOAD} = 1; \``,
  `\${${PAYLOAD} = 1}`,
  "{{service}} {{{title}}} {{#each actions}} {{> declaration}} {{lookup this 'x'}}",
  `</script><script>${PAYLOAD} = 1</script><img src=x onerror="${PAYLOAD}=1"><!-- --> <style>`,
  `first\n${PAYLOAD} = 1;\r\n# heading\n\n| cell | cell |\n- item\n\`\`\`\nfence\n\`\`\`\n---\n> quote`,
  `\u2028${PAYLOAD} = 1;\u2029${PAYLOAD} = 2;`,
  `before${BIDI}after\u200b\u200e\u200f\ufeff`,
  `"; ${PAYLOAD} = 1; "`,
  `'; ${PAYLOAD} = 1; '`,
  `\\"; ${PAYLOAD} = 1; \\`,
  `]( javascript:${PAYLOAD} ) [x](javascript:${PAYLOAD}) <javascript:${PAYLOAD}> ![x](https://evil.example/x.png)`,
  "@deprecated {@link x} @ts-nocheck // @ts-ignore /// <reference path='x' />",
  "\u0000\u0007\u001b[31m\u007f",
  "| pipe || a \\| b \\",
  "&lt;b&gt; &#60;script&#62; ~~x~~ **x** __x__ # x",
];

/** Names that break objects, languages or file systems. */
const names: readonly string[] = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  ..."await break caller class const default delete enum eval export function import in input interface let new null".split(
    " ",
  ),
  ..."options package return static string switch this type typeof undefined unknown void while with yield".split(" "),
  ..."Array ApiError Caller CallOptions Client ClientOptions Error Object Promise Readonly Record ServiceInfo".split(
    " ",
  ),
  ..."TransportError ConfigurationError CommonErrorCode isError service createClient createCaller".split(" "),
  ..."con CON Con nul aux.txt com1 LPT9 prn index Index README types errors releases".split(" "),
  ..."abc ABC Abc aBC a-b a_b a.b a/b a\\b a:b".split(" "),
  ..."../../escape ..\\..\\escape /etc/passwd C:\\x ~ . .. ... %2e%2e%2f 1 10 1a -1 0x1 é 名 😀 ſ ı İ K".split(" "),
  "",
  " ",
  "a b",
  "a".repeat(300),
];

const all = [...names, ...texts];

function members(): Member[] {
  const plain = all.map((name): Member => ({ name, type: { kind: "string" }, required: true }));
  const told = texts.map((text, i): Member => ({
    name: `Told${i}`,
    type: { kind: "string" },
    nullable: true,
    example: text,
    constraints: {
      enum: [{ value: text, label: text }, { value: `other ${text}` }],
      default: text,
      unit: text,
      pattern: text,
      format: text,
    },
    from: text,
    deprecated: { use: text },
    seen: [{ where: "example", as: text }],
    description: text,
  }));
  const free = { ["__proto__"]: text0, constructor: text0, [text0]: [text0, { [text0]: null }] };
  return [
    ...plain,
    ...told,
    ...all.map((name, i): Member => ({ name: `Ref${i}`, type: { kind: "array", of: { kind: "ref", name } } })),
    {
      name: "Free",
      type: { kind: "any" },
      example: JSON.parse(JSON.stringify(free)) as unknown,
      constraints: { default: free },
    },
    {
      name: texts[0] ?? "",
      type: {
        kind: "struct",
        members: [{ name: texts[1] ?? "", type: { kind: "struct", members: [{ name: "x", type: { kind: "any" } }] } }],
        variants: [
          { when: named(all.map((name) => [name, name])), members: [{ name: "x", type: { kind: "string" } }] },
        ],
      },
    },
  ].filter((member, i, own) => own.findIndex((other) => other.name === member.name) === i) as Member[];
}

const text0 = texts[0] ?? "";

function named<T>(entries: readonly (readonly [string, T])[]): Record<string, T> {
  return Object.fromEntries(entries);
}

function examples(): Example[] {
  return texts.flatMap((text): Example[] => [
    {
      title: text,
      request: {
        method: "GET",
        url: `https://host/${text}`,
        headers: named([[text, text]]),
        params: named([[text, text]]),
      },
      responses: [
        {
          format: "json",
          value: named<unknown>([
            ["__proto__", text],
            [text, named([["__proto__", text]])],
          ]),
        },
        { format: "xml", text },
      ],
    },
    { request: { method: "POST", body: named([[text, [text]]]) }, responses: [] },
    { request: { method: text, text }, responses: [{ format: "json", text }], valid: false },
  ]);
}

function action(i: number): Action {
  const text = texts[i % texts.length] ?? "";
  return {
    status: (["current", "obsolete"] as const)[i % 2] ?? "current",
    group: text,
    rateLimit: { requests: 1, seconds: 1 },
    async: true,
    region: { use: "optional", only: [text, ...BIDI] },
    input: i < 2 ? members() : [{ name: names[i % names.length] ?? "", type: { kind: "string" }, required: true }],
    output: i < 2 ? members() : [],
    errors: [text, "Plain"],
    ...(i < 2 ? { examples: examples() } : { examples: [] }),
    url: `https://host/${text}`,
    updated: "2024-11-27T10:20:15",
    lifetime: [{ added: 1 }],
    description: text,
  };
}

function type(i: number): TypeDefinition {
  const text = texts[i % texts.length] ?? "";
  const own =
    i < 1 ? members() : [{ name: "Self", type: { kind: "ref" as const, name: all[i] ?? "" }, required: false }];
  return {
    usage: (["input", "output", "both"] as const)[i % 3] ?? "both",
    usedBy: [text, "constructor"],
    members: i % 5 === 4 ? [] : own,
    ...(i % 5 === 4 && i % 2 === 0 ? { defined: false as const } : {}),
    description: text,
  };
}

export function hostileSpec(kind: Spec["protocol"]["kind"], vendor: string): Spec {
  return {
    specVersion: 1,
    vendor,
    service: `*/ ${PAYLOAD} = 1; /* {{x}}\u202e"`,
    version: texts.join(""),
    languages: ["en"],
    title: texts.join(" "),
    protocol: {
      kind,
      responseRoot: text0,
      endpoint: texts[8] ?? "",
      regions: texts.map((text) => ({ id: text, title: text })),
      regionalEndpoints: texts.map((text) => ({ region: text, host: text })),
      commonParameters: named(texts.map((text) => [text, members().slice(0, 3)])),
    },
    groups: [...texts],
    actions: named([
      ...all.map((name, i) => [name, action(i)] as const),
      ["Listed", { status: "undocumented" } as Action],
    ]),
    types: named(all.map((name, i) => [name, type(i)])),
    errors: named([...all, "Plain"].map((code, i) => [code, { common: i % 2 === 0, cases: [{ message: code }] }])),
    history: texts.map((text, i) => ({
      release: texts.length - i,
      time: "2024-11-27T10:20:15",
      changes: [
        { kind: "action-added", names: [text, "__proto__"] },
        { kind: "type-added", names: [text, "constructor"] },
        { kind: "input-added", action: text, names: [text] },
        { kind: "member-added", type: text, names: [text] },
      ],
    })),
  };
}

/** Notes of every kind of path, as somebody might write them: own words, and yet text. */
export function hostileNotes(spec: Spec): Record<string, string> {
  const text = texts.join(" ");
  const paths = [
    ...Object.keys(spec.actions),
    ...Object.keys(spec.types).map((name) => `type:${name}`),
    ...Object.entries(spec.actions).flatMap(([name, own]) =>
      (own.input ?? []).map((each) => `${name}.input.${each.name}`),
    ),
  ];
  return named(paths.map((path) => [path, text]));
}
