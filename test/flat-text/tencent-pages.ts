// All kinds of pages of the teapot API in one wording, as data to be flattened. Names and types begin and end alike: only
// the whole row tells where a cell ends.
import type { Part } from "./flatten-page.js";
import type { Wording } from "./wordings.js";

export type Pages = Readonly<Record<string, readonly Part[]>>;

export function tencentPages(own: Wording): Pages {
  const { titles } = own;
  const titled = (title: string, ...parts: readonly Part[]): Part[] => [
    [title, own.date, title, ...own.chrome, own.date].join("\n"),
    ...parts,
    own.chrome.join("\n"),
  ];
  return {
    PourTea: titled("PourTea", ...actionPage(own)),
    types: titled(titles.types, ...typesPage(own)),
    errors: titled(titles.errors, ...errorsPage(own)),
    category: titled(titles.category, ...categoryPage(own)),
    common: titled(titles.common, ...commonPage(own)),
    structure: titled(titles.structure, {
      table: [
        own.hosts,
        ["East (Hill)", "brew.ap-hilltop.tencentcloudapi.com"],
        ["West (Sea)", "brew.eu-seaside.tencentcloudapi.com"],
      ],
    }),
    history: titled(titles.history, ...own.release, "DescribePots", "PourTea"),
  };
}

function actionPage(own: Wording): Part[] {
  const [description, input, output, example, resources, errors] = own.sections;
  return [
    `1. ${description}`,
    own.host,
    own.say.pours,
    `2. ${input}`,
    inputTable(own),
    `3. ${output}`,
    {
      table: [
        [own.name, own.type, own.description],
        ["StartDate", "String", own.say.kind],
        ["Filter", "Filter", own.say.filters],
        ["Loud", "Boolean", own.say.loud],
        ["RequestId", "String", own.say.request],
      ],
    },
    `4. ${example}`,
    own.example[0],
    own.example[1],
    {
      code: 'POST / HTTP/1.1\nHost: brew.tencentcloudapi.com\nX-TC-Action: PourTea\n\n{\n    "PotId": "pot-1"\n}',
    },
    own.example[2],
    {
      code: '{\n    "Response": {\n        "StartDate": "2031-01-01",\n        "Loud": true,\n        "RequestId": "r-1"\n    }\n}',
    },
    `5. ${resources}`,
    "SDK",
    `6. ${errors}`,
    errorTable(own, ["InternalError", own.say.broken], ["InvalidParameter.CupTooSmall", own.say.small]),
  ];
}

function inputTable(own: Wording): Part {
  return {
    table: [
      [own.name, own.required, own.type, own.description],
      ["Action", own.yes, "String", `${own.value}PourTea`],
      ["Version", own.yes, "String", `${own.value}2031-01-15`],
      ["PotId", own.yes, "String", own.say.pot],
      ["CupsNo", own.no, "Integer", own.say.cups],
      ["Filters.N", own.no, "Array of Filter", own.say.filters],
      ["FilterSet", own.no, "FilterSet", own.say.filters],
      ["Silent", own.no, "Boolean", ""],
      ["EndDate", own.no, "Timestamp ISO8601", own.say.kind],
    ],
  };
}

function typesPage(own: Wording): Part[] {
  return [
    "Filter",
    own.say.filters,
    `${own.usedBy}PourTea`,
    {
      table: [
        [own.memberName, own.type, own.required, own.description],
        ["Name", "String", own.yes, own.say.kind],
        ["Values", "Array of String", own.no, own.say.pot],
      ],
    },
    "FilterSet",
    own.say.filters,
    `${own.usedBy}PourTea`,
    {
      table: [
        [own.memberName, own.type, own.description],
        ["Filters", "Array of Filter", own.say.filters],
        ["Total", "Uint64", own.say.cups],
      ],
    },
  ];
}

function errorsPage(own: Wording): Part[] {
  return [
    own.codes[0],
    errorTable(own, ["InternalError", own.say.broken], ["ResourceNotFound", own.say.pot]),
    own.codes[1],
    errorTable(own, ["InvalidParameter.CupTooSmall", own.say.small], ["ResourceInUse", own.say.broken]),
  ];
}

function errorTable(own: Wording, ...rows: readonly (readonly [string, string])[]): Part {
  return { table: [[own.code, own.description], ...rows] };
}

function categoryPage(own: Wording): Part[] {
  return [
    "Tea APIs",
    { table: [own.category, ["PourTea", own.say.pours], ["DescribePots", own.say.lists]] },
    "Pot APIs",
    { table: [own.category, ["DescribeCups", own.say.lists]] },
  ];
}

function commonPage(own: Wording): Part[] {
  return [
    own.signature,
    {
      table: [
        [own.name, own.type, own.required, own.description],
        ["X-TC-Action", "String", own.yes, own.say.pours],
        ["X-TC-Timestamp", "Integer", own.yes, own.say.request],
        ["X-TC-Token", "String", own.no, own.say.kind],
      ],
    },
    own.regions[0],
    {
      table: [
        [own.regions[1], own.regions[2]],
        ["East (Hill)", "ap-hilltop"],
        ["West (Sea)", "eu-seaside"],
      ],
    },
  ];
}
