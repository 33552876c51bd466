// An operation's page of a teahouse -> its tables, and the body of its HTML page in the structure of Alibaba Cloud's
// site: a header that is a plain first row of bold cells, cells that hold paragraphs, example values in a column of
// their own, members of members as rows below them.
import { codeHtml, inline, paragraphs } from "./html.mjs";

/** @typedef {import("./html.mjs").Table} Table */

/** @type {Readonly<Record<"inputs" | "outputs" | "errors", Table>>} */
export const STEEP_TABLES = {
  inputs: {
    header: ["Parameter", "Type", "Required", "Example", "Description"],
    rows: [
      ["Action", "String", "Yes", "SteepLeaves", "Names the operation, which here is always __SteepLeaves__."],
      [
        "PotId",
        "String",
        "Yes",
        "pot-8vb2c1x0m9k7j5h3g1f0d8s6a4****",
        "The ID of the pot.\nCall `ListPots` to learn it.",
      ],
      ["Leaves.N.Key", "String", "No", "oolong", "Leaf number N. Valid values of N: __1 to 20__."],
      ["Leaves.N.Grams", "Integer", "No", "12", "How much of leaf number N, in grams."],
      [
        "Mode",
        "String",
        "No",
        "GENTLE",
        "How to steep. Valid values:\n- __GENTLE__: with water that has cooled a while, for leaves that turn bitter.\n- __STRONG__: with boiling water.\nDefault value: __GENTLE__.",
      ],
    ],
  },
  outputs: {
    header: ["Parameter", "Type", "Example", "Description"],
    rows: [
      ["Steep", "Struct", "", "What was steeped."],
      ["└Milliliters", "Integer", "250", "How much tea there is now."],
      ["└Leaves", "Array of Leaf", "", "The leaves."],
      ["└└Key", "String", "oolong", "Leaf."],
      [
        "└└Colour",
        "String",
        "amber",
        "Colour of the cup. It is told by eye, so that two calls for the same leaves may tell two colours, one of which may be wrong.",
      ],
      ["RequestId", "String", "4C467B38-3910-447D-87BC-AC049166F216", "The ID of the request."],
    ],
  },
  errors: {
    header: ["HttpCode", "Error code", "Error message", "Description"],
    rows: [
      ["404", "Pot.NotFound", "The specified pot does not exist.", "No pot has this ID. Look at it again."],
      ["409", "Pot.Busy", "The specified pot is in use.", "Wait until it is poured, or take another."],
    ],
  },
};

const POURED = { Milliliters: 250, Leaves: [{ Key: "oolong", Colour: "amber" }] };

/** @type {readonly string[]} */
export const STEEP_EXAMPLES = [
  "http(s)://tea.aliyuncs.com/?Action=SteepLeaves\n&PotId=pot-8vb2c1x0m9k7j5h3g1f0d8s6a4****\n&<Common request parameters>",
  JSON.stringify({ Steep: POURED, RequestId: "4C467B38-3910-447D-87BC-AC049166F216" }, null, 2),
];

/** @param {string} text */
function cellHtml(text) {
  const lines = text.split("\n");
  const items = lines.filter((line) => line.startsWith("- ")).map((line) => `<li><p>${inline(line.slice(2))}</p></li>`);
  const list = items.length > 0 ? `<ul>${items.join("")}</ul>` : "";
  const first = lines.findIndex((line) => line.startsWith("- "));
  return lines
    .filter((line, i) => !line.startsWith("- ") || i === first)
    .map((line) => (line.startsWith("- ") ? list : `<p>${inline(line)}</p>`))
    .join("");
}

/** @param {Table} table */
function boldTable({ header, rows }) {
  const row = (/** @type {readonly string[]} */ cells) =>
    `<tr>${cells.map((cell) => `<td rowspan="1" colspan="1">${cell}</td>`).join("")}</tr>`;
  const body = rows.map((cells) => row(cells.map(cellHtml))).join("\n");
  return `<table class="table"><tbody class="tbody">${row(header.map((cell) => `<p><b>${cell}</b></p>`))}\n${body}</tbody></table>`;
}

export function steepHtml() {
  const { inputs, outputs, errors } = STEEP_TABLES;
  return [
    "<h1>SteepLeaves</h1>",
    paragraphs("Steeps leaves in a pot of the house."),
    "<h2>Debugging</h2>",
    paragraphs(
      "[OpenAPI Explorer](https://api.aliyun.com/#product=Tea&api=SteepLeaves&version=2030-01-15) works out what a call needs.",
    ),
    "<h2>Request parameters</h2>",
    boldTable(inputs),
    "<h2>Response parameters</h2>",
    boldTable(outputs),
    "<h2>Examples</h2>",
    paragraphs("Sample requests"),
    codeHtml(STEEP_EXAMPLES[0] ?? ""),
    paragraphs("Sample success responses"),
    paragraphs("`JSON` format"),
    codeHtml(STEEP_EXAMPLES[1] ?? ""),
    "<h2>Error codes</h2>",
    boldTable(errors),
  ].join("\n");
}
