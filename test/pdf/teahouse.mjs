// The pages of a teahouse's manual: four actions for each of its things, long enough for rows, code and lists to break
// across sheets. Made from tea-things.mjs without chance or clock.
import { ERRORS, THINGS, TYPES } from "./tea-things.mjs";

/** @typedef {import("./html.mjs").Row} Row */
/** @typedef {import("./tea-things.mjs").Thing} Thing */
/** @typedef {import("./tencent-page.mjs").ActionPage} ActionPage */

const COMMON = "[Common Params](https://www.tencentcloud.com/document/api/9000/2)";
const VERSION = "2030-01-15";

/** @param {string} action @returns {Row[]} */
const commonRows = (action) => [
  { name: "Action", type: "String", required: true, text: `${COMMON}. The value used for this API: ${action}.` },
  { name: "Version", type: "String", required: true, text: `${COMMON}. The value used for this API: ${VERSION}.` },
  {
    name: "Region",
    type: "String",
    required: true,
    text: `${COMMON}. For more information, please see the [list of regions](https://www.tencentcloud.com/document/api/9000/2#region-list) supported by the product.`,
  },
];
/** @type {Row} */
const requestId = {
  name: "RequestId",
  type: "String",
  text: "The number of this call. Whoever asks the house about a call that went wrong should have it at hand, since nothing else tells one call from another.",
};

/** A value of the type, as JSON. @param {Row} row @param {number} i @returns {unknown} */
function valueOf({ name, type }, i) {
  if (type.startsWith("Array of ")) return [0, 1].map((k) => valueOf({ name, type: type.slice(9), text: "" }, i + k));
  const own = TYPES[type];
  if (own) return Object.fromEntries(own.map((row) => [row.name.replace(/\.N$/, ""), valueOf(row, i)]));
  if (type === "Boolean") return i % 2 === 0;
  if (type === "Float") return i + 0.5;
  if (type === "Timestamp") return `2030-05-0${(i % 9) + 1}T10:00:00Z`;
  return type === "String" ? `${name.toLowerCase().replace(/\W/g, "-")}-${1000 + i}` : i + 1;
}

/** @param {readonly Row[]} rows @param {number} i */
const objectOf = (rows, i) =>
  Object.fromEntries(rows.map((row, k) => [row.name.replace(/\.N$/, ""), valueOf(row, i + k)]));

/** @param {string} action @param {object} body */
const post = (action, body) =>
  `POST / HTTP/1.1\nHost: tea.intl.tencentcloudapi.com\nContent-Type: application/json\nX-TC-Action: ${action}\n<Common request parameters>\n\n${JSON.stringify(body, null, 4)}`;
/** @param {object} body */
const response = (body) =>
  JSON.stringify({ Response: { ...body, RequestId: "6f1e0c52-77aa-4c0e-9a51-0d1e5a3b9c10" } }, null, 4);

/** Errors that an action may give: some, in the order of the list. @param {number} seed */
const errorsOf = (seed) => ERRORS.filter((_, i) => (i * 7 + seed * 5) % 12 < 8);

/**
 * @param {Pick<ActionPage, "name" | "text" | "inputs" | "outputs"> & { group?: string, request: object, response: object, error: number }} own
 * @returns {ActionPage}
 */
const actionPage = ({ request, response: body, error, ...own }) => ({
  kind: "action",
  title: own.name,
  updated: `2030-02-0${(error % 9) + 1} 10:20:${String(10 + error).padStart(2, "0")}`,
  rate: [10, 20, 100][error % 3] ?? 10,
  ...own,
  inputs: [...commonRows(own.name), ...own.inputs],
  outputs: [...own.outputs, requestId],
  examples: [{ title: "The usual call", request: post(own.name, request), response: response(body) }],
  errors: error % 6 === 5 ? [] : errorsOf(error),
});

/** @param {Thing} thing @returns {Row} */
const idsOf = ({ name }) => ({
  name: `${name}Ids.N`,
  type: "Array of String",
  text: `IDs of what to list. Up to 100 IDs can be given in a call. \`${name}Ids\` and \`Filters\` cannot be given at the same time.`,
});

/** @param {Thing} thing @param {number} i */
const createOf = ({ name, group, article, members }, i) =>
  actionPage({
    name: `Create${name}s`,
    group,
    text: `This API is used to add ${article}.\nWhat was added is ready when \`Describe${name}s\` lists it, which may take a few seconds while the house is busy.`,
    inputs: [
      ...members,
      { name: "DryRun", type: "Boolean", text: "Whether to check the call only. Nothing is added then." },
    ],
    outputs: [{ name: `${name}IdSet`, type: "Array of String", text: "IDs of what was added, in no order." }],
    request: objectOf(members, i),
    response: { [`${name}IdSet`]: [`${name.toLowerCase()}-100`, `${name.toLowerCase()}-101`] },
    error: i * 4,
  });

/** @param {Thing} thing @param {number} i */
function describeOf(thing, i) {
  const { name, members } = thing;
  const found = [0, 1, 2].map((k) => ({ [`${name}Id`]: `${name.toLowerCase()}-${100 + k}`, ...objectOf(members, k) }));
  const described = found.slice(0, i % 2 === 0 ? 3 : 1);
  return actionPage({
    name: `Describe${name}s`,
    text: `This API is used to list what the house has.`,
    inputs: [
      idsOf(thing),
      {
        name: "Filters.N",
        type: "Array of Filter",
        text: `Filters.\n- ${name.toLowerCase()}-name - String - (Filter) By name.\n- created-before-the-turn-of-the-season - Timestamp - (Filter) By time.\nUp to 10 filters with 5 values each.`,
      },
      { name: "Offset", type: "Integer", text: "How many to skip. Default value: 0." },
      { name: "Limit", type: "Integer", text: "How many to return. Value range: [1, 100]. Default value: 20." },
    ],
    outputs: [
      { name: "TotalCount", type: "Integer", text: "How many there are." },
      {
        name: `${name}Set`,
        type: `Array of ${name}Info`,
        text: "What was found.\nNote: this field may return `null`, which says that nothing was found.",
      },
    ],
    request: { Filters: [{ Name: `${name.toLowerCase()}-name`, Values: ["one", "two"] }], Limit: 20 },
    response: { TotalCount: described.length, [`${name}Set`]: described },
    error: i * 4 + 1,
  });
}

/** @param {Thing} thing @param {number} i */
const modifyOf = ({ name, article, members }, i) =>
  actionPage({
    name: `Modify${name}Attribute`,
    text: `This API is used to change ${article}. What is left out stays as it is.`,
    inputs: [{ name: `${name}Id`, type: "String", required: true, text: "ID of what to change." }, ...members.slice(1)],
    outputs: [],
    request: { [`${name}Id`]: `${name.toLowerCase()}-100`, ...objectOf(members.slice(1, 3), i) },
    response: {},
    error: i * 4 + 2,
  });

/** @param {Thing} thing @param {number} i */
const inquireOf = (thing, i) =>
  actionPage({
    name: `InquiryPriceRenew${thing.name}sWithDiscountsOfTheSeasonAndItsHolidays`,
    text: `This API is used to ask what it costs to keep ${thing.article} for another season.`,
    inputs: [
      idsOf(thing),
      { name: "Seasons", type: "Integer", required: true, text: "How many seasons. Value range: [1, 8]." },
    ],
    outputs: [{ name: "Price", type: "Uint64", text: "What it costs, in cents." }],
    request: { [`${thing.name}Ids`]: [`${thing.name.toLowerCase()}-100`], Seasons: 2 },
    response: { Price: 1200 + i },
    error: i * 4 + 3,
  });

/** @type {readonly ActionPage[]} */
export const ACTIONS = THINGS.flatMap((thing, i) => [
  createOf(thing, i),
  describeOf(thing, i),
  modifyOf(thing, i),
  inquireOf(thing, i),
]);
