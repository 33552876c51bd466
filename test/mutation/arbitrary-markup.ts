// Random blocks for fast-check: words that no vendor has among words that layouts know, in headings, paragraphs, items, code and
// tables; and such blocks between sections that make a page of some kind.
import fc from "fast-check";
import type { Block, Text } from "../../generator/2-document/document.js";

/** A word that no vendor has, so that it can be found again. */
export const word = fc.integer({ min: 0, max: 9999 }).map((number) => `w${number}q`);
const NAMES = [
  "1. API Description",
  "2. Input Parameters",
  "Request parameters",
  "3. Output Parameters",
  "Examples",
].concat([
  "6. Error Codes",
  "Input Example",
  "Error codes",
  "Path parameters",
  "Placement",
  "Common Error Codes",
  "Common parameters for Signature Algorithm v3",
  "Error Response",
  "Release 3",
  "Data Types",
  "错误码",
  "输入参数",
  "输出参数",
  "示例",
  "请求语法",
]);
const TITLES = [
  "Parameter Name",
  "Name",
  "Type",
  "Required",
  "Description",
  "Error Code",
  "Error description",
  "名称",
  "类型",
  "描述",
  "",
  "HTTP status code",
  "API Name",
  "Feature",
  "Value",
  "Region",
];
const HEADERS = [
  ["Name", "Type", "Required", "Description"],
  ["Error Code", "Description"],
  ["API Name", "Feature"],
  ["Region", "Value"],
];
const VALUES = [
  "String",
  "Array of Placement",
  "Yes",
  "No",
  "-",
  "",
  "Action",
  "InvalidPot",
  "BoilWater",
  "ap-seoul",
  "teapot.tencentcloudapi.com",
  "The value used for this API: BoilWater",
  "__proto__",
  "constructor",
  "|",
  "`",
  "\n\n",
  "└Key",
  "Tag.N.Key",
];
const SENTENCES = [
  "Release time: 2030-01-15 10:00:00",
  "New APIs:",
  "Used by actions: A, B",
  "New input parameters: A",
  "No parameters required.",
  "Default API request rate limit: 20 requests/sec.",
  "GET /a/{b} HTTP/1.1",
];

let place = 0;
const textOf = (text: string): Text => ({ text, lines: [++place] });
const words = (list: readonly string[]): fc.Arbitrary<Text> =>
  fc.oneof(fc.constantFrom(...list), word, fc.string({ unit: "binary", maxLength: 12 })).map(textOf);
const row = fc.array(words(VALUES), { maxLength: 6 });
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant("heading" as const), level: fc.integer({ min: 1, max: 6 }), text: words(NAMES) }),
  fc.record({ kind: fc.constant("paragraph" as const), text: words([...SENTENCES, ...NAMES]) }),
  fc.record({ kind: fc.constant("item" as const), depth: fc.nat(3), text: words([...SENTENCES, ...VALUES]) }),
  fc.record({ kind: fc.constant("code" as const), info: fc.constant(""), text: words(SENTENCES) }),
  fc.record({
    kind: fc.constant("table" as const),
    header: fc.oneof(
      fc.constantFrom(...HEADERS).map((titles) => titles.map(textOf)),
      fc.array(words(TITLES), { maxLength: 6 }),
    ),
    rows: fc.array(row, { maxLength: 5 }),
  }),
);

export const blocks = fc.array(block, { maxLength: 10 });

/** Sections that make an action page of either vendor, with anything between them. */
export const framed = fc
  .tuple(
    fc.constantFrom(
      ["2. Input Parameters", "3. Output Parameters", "The value used for this API: BoilWater"],
      ["Request parameters", "Response parameters", "BoilWater"],
    ),
    blocks,
    blocks,
    blocks,
  )
  .map(([[input = "", output = "", action = ""], above, between, below]): readonly Block[][] => {
    const heading = (text: string): Block => ({ kind: "heading", level: 2, text: textOf(text) });
    const table = (header: readonly string[], cells: readonly string[]): Block => ({
      kind: "table",
      header: header.map(textOf),
      rows: [cells.map(textOf)],
    });
    return [
      above,
      [heading(input), table(["Name", "Type", "Description", "Example"], ["Action", "String", action, action])],
      between,
      [heading(output), table(["Name", "Type"], ["RequestId", "String"])],
      below,
    ];
  });

/** A section of a page that is no action, with anything behind it. */
const SECTIONS: readonly (readonly [heading: string, header: readonly string[], cells: readonly string[]])[] = [
  ["Placement", ["Name", "Type"], ["Zone", "String"]],
  ["Common Error Codes", ["Error Code", "Description"], ["InternalError", "w1q"]],
  ["Pot APIs", ["API Name", "Feature"], ["BoilWater", "w2q"]],
  ["Common parameters for Signature Algorithm v3", ["Parameter Name", "Type"], ["X-TC-Action", "String"]],
  ["Service addresses", ["Region", "Value"], ["w3q", "teapot.tencentcloudapi.com"]],
  ["Signature Method", ["w4q"], ["w5q"]],
];
const typical = fc
  .tuple(fc.constantFrom(...SECTIONS), blocks)
  .map(([[heading, header, cells], more]): readonly Block[][] => [
    [
      { kind: "heading", level: 2, text: textOf(heading) },
      { kind: "table", header: header.map(textOf), rows: [cells.map(textOf)] },
    ],
    more,
  ]);

export const several = fc.array(typical, { minLength: 1, maxLength: 3 }).map((all) => all.flat());
