// The pages of the teahouse's manual that are no actions: history, introduction, list of APIs, common parameters, data
// types, error codes. Each as its tables and as HTML.
import { inline, paragraphs, tableHtml } from "./html.mjs";
import { ERRORS, THINGS, TYPES } from "./tea-things.mjs";
import { ACTIONS } from "./teahouse.mjs";
import { titleHtml, typeCell } from "./tencent-page.mjs";

/** @typedef {import("./html.mjs").Row} Row */
/** @typedef {import("./html.mjs").Table} Table */
/** @typedef {{ readonly kind: "list", readonly title: string, readonly group?: string, readonly updated: string, readonly html: string, readonly tables: readonly Table[] }} ListPage */

const API = "https://www.tencentcloud.com/document/api/9000";

/** @param {{ title: string, group?: string, updated: string }} head @param {readonly (string | Table)[]} parts @returns {ListPage} */
function listPage(head, parts) {
  const html = parts.map((part) => (typeof part === "string" ? part : tableHtml(part))).join("\n");
  return {
    kind: "list",
    ...head,
    html: titleHtml(head, "en") + html,
    tables: parts.flatMap((part) => (typeof part === "string" ? [] : [part])),
  };
}

/** @param {readonly (readonly [string, readonly string[]])[]} entries */
const nested = (entries) =>
  `<ul>${entries.map(([name, own]) => `<li><a href="${API}/${100 + name.length}">${name}</a>${own.length > 0 ? `<ul>${own.map((text) => `<li>${inline(text)}</li>`).join("")}</ul>` : ""}</li>`).join("")}</ul>`;

/** @param {number} release */
function releaseHtml(release) {
  const [thing, other] = [THINGS[release % 6], THINGS[(release + 1) % 6]];
  const names = thing?.members.slice(0, 2 + (release % 3)).map((row) => row.name.replace(/\.N$/, "")) ?? [];
  return [
    `<h2>Release ${release}</h2>`,
    paragraphs(
      `Release time: 2030-01-${String(10 + release).padStart(2, "0")} 15:04:52`,
      "Release updates:",
      "Improvement to existing documentation.",
      "New APIs:",
    ),
    nested([[`Describe${other?.name}s`, []]]),
    paragraphs("Modified APIs:"),
    nested([
      [`Create${thing?.name}s`, [`New input parameters:${names.join(", ")}`]],
      [`Describe${thing?.name}s`, [`New output parameters:TotalCount`]],
    ]),
  ].join("\n");
}

/** @param {string} name @param {readonly Row[]} rows @param {string} usedBy @param {boolean} output @returns {(string | Table)[]} */
function typeParts(name, rows, usedBy, output) {
  const header = output ? ["Name", "Type", "Description"] : ["Name", "Type", "Required", "Description"];
  const cells = rows.map((row) => [
    row.name.replace(/\.N$/, ""),
    typeCell(row.type, "en"),
    ...(output ? [] : [row.required ? "Yes" : "No"]),
    row.text,
  ]);
  return [
    `<h2 id="${name}">${name}</h2>${paragraphs("What the house says of it.", `Used by actions: ${usedBy}.`)}`,
    { header, rows: cells },
  ];
}

/** @param {string} type */
const usersOf = (type) =>
  ACTIONS.filter(({ inputs, outputs }) => [...inputs, ...outputs].some((row) => row.type.endsWith(type)))
    .map(({ name }) => name)
    .join(", ");

/** @type {Row[]} */
const FILTER = [
  { name: "Name", type: "String", required: true, text: "Name of the filter." },
  { name: "Values", type: "Array of String", required: true, text: "Values, any of which may match." },
];

const types = [
  ...Object.entries(TYPES).map(([name, rows]) => ({ name, rows, output: false })),
  ...THINGS.map(({ name, members }) => ({ name: `${name}Info`, rows: members, output: true })),
  { name: "Filter", rows: FILTER, output: false },
].sort((a, b) => (a.name < b.name ? -1 : 1));

/** @param {string} date */
const at = (date) => ({ updated: `2030-02-${date} 10:20:01` });

/** @type {readonly ListPage[]} */
export const FRONT_PAGES = [
  listPage(
    { title: "History", group: "API Documentation", ...at("11") },
    Array.from({ length: 14 }, (_, i) => releaseHtml(14 - i)),
  ),
  listPage({ title: "Introduction", ...at("12") }, [
    "<h2>1. The house</h2>" +
      paragraphs(
        "The house serves tea by API 3.0. Its hosts end in tencentcloudapi.com; whoever has a token may call them from anywhere, at any hour, and as often as the limits allow.",
      ),
    "<h2>2. Words</h2>" + paragraphs("A kettle boils, a pot steeps."),
  ]),
  listPage(
    { title: "API Category", ...at("13") },
    THINGS.flatMap((thing, i) => [
      `<h2>${thing.group}</h2>`,
      {
        header: ["API Name", "Feature", "Frequency Limit (maximum requests per second)"],
        rows: ACTIONS.slice(i * 4, i * 4 + 4).map(({ name, rate }, k) => [
          `[${name}](${API}/${200 + i * 4 + k})`,
          ["Adds", "Lists", "Changes", "Asks the price of"][k] + ` ${thing.article}`,
          String(rate),
        ]),
      },
    ]),
  ),
  listPage({ title: "Common Params", group: "Making API Requests", ...at("14") }, [
    paragraphs("Each call has these."),
    "<h2>Common parameters for Signature Algorithm v3</h2>",
    {
      header: ["Parameter Name", "Type", "Required", "Description"],
      rows: [
        ["X-TC-Action", "String", "Yes", "The action to call. See the page of the action."],
        ["X-TC-Region", "String", "-", "Region to call in. Some actions need none: their pages say so."],
        [
          "X-TC-Timestamp",
          "Integer",
          "Yes",
          "Unix time in seconds, such as 1906977600. The house refuses calls that are more than five minutes off.",
        ],
        ["X-TC-Version", "String", "Yes", "Version of the API, such as 2030-01-15."],
        [
          "Authorization",
          "String",
          "Yes",
          "Such as:\nTC3-HMAC-SHA256 Credential=AKIDEXAMPLE/2030-02-25/tea/tc3_request, SignedHeaders=content-type;host, Signature=fe5f80f77d5fa3beca038a248ff027d0445342fe2855ddc963176630326f1024",
        ],
      ],
    },
    '<h2 id="region-list">Region List</h2>',
    {
      header: ["Region", "Value"],
      rows: [
        ["South China (Guangzhou)", "ap-guangzhou"],
        ["North America (Valley of the Silicon)", "na-siliconvalley"],
        ["East China (Shanghai)", "ap-shanghai"],
      ],
    },
  ]),
];

/** @type {readonly ListPage[]} */
export const BACK_PAGES = [
  listPage(
    { title: "Data Types", ...at("15") },
    types.flatMap(({ name, rows, output }) => typeParts(name, rows, usersOf(name), output)),
  ),
  listPage({ title: "Error Codes", ...at("16") }, [
    paragraphs("What may go wrong, by code."),
    "<h2>Common Error Codes</h2>",
    {
      header: ["Error Code", "Description"],
      rows: [
        ["AuthFailure.SignatureFailure", "The signature is wrong."],
        ["InternalError", "Something broke."],
        ["RequestLimitExceeded", "Too many calls in a second."],
      ],
    },
    "<h2>Service Error Codes</h2>",
    { header: ["Error Code", "Description"], rows: ERRORS },
  ]),
];
