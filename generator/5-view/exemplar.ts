/**
 * A service -> a made-up one of the same vendor and protocol in which everything a spec can say is said once. Views of it show
 * which fields a template may use even where the service itself is small. Nothing of it is ever written.
 */
import type { Action, Member, Spec, TypeDefinition } from "../4-spec/spec.js";
import type { TargetInput } from "./target.js";

export function exemplarOf({ spec, vendor }: Pick<TargetInput, "spec" | "vendor">): TargetInput {
  return {
    vendor,
    spec: {
      specVersion: 1,
      vendor: spec.vendor,
      site: "site",
      service: "exemplar",
      version: "2020-01-01",
      languages: ["en"],
      title: "Exemplar",
      protocol: {
        kind: spec.protocol.kind,
        responseRoot: "Response",
        endpoint: "exemplar.example.com",
        regions: [{ id: "region", title: "Region" }],
        regionalEndpoints: [{ region: "region", host: "region.example.com" }],
        commonParameters: { method: MEMBERS },
      },
      groups: ["Group"],
      actions: { ...ACTIONS },
      types: { ...TYPES },
      errors: {
        Common: { common: true, cases: [{ http: 400, message: "words", solution: "words" }] },
        Own: {
          common: false,
          cases: [{ http: 400, message: "words", solution: "words", actions: ["DoAll"] }, { message: "words" }],
        },
      },
      history: HISTORY,
    },
    notes: { DoAll: "note", "DoAll.input.Text": "note", "type:Whole": "note", "type:Whole.Text": "note" },
  };
}

const MEMBERS: readonly Member[] = [
  {
    name: "Text",
    type: { kind: "string" },
    required: true,
    in: "query",
    nullable: true,
    example: "a",
    from: "DoAll.output.Text",
    constraints: {
      enum: [{ value: "a", label: "label", deprecated: true }, { value: "b" }],
      default: "a",
      minLength: 1,
      maxLength: 2,
      pattern: "[ab]",
      format: "format",
      requiredWhen: [
        { member: "Count", is: [1] },
        { member: "Flag", present: true },
      ],
    },
    lifetime: [{ added: 2 }],
    seen: [{ where: "example", as: "text" }],
    description: "words",
  },
  {
    name: "Count",
    type: { kind: "integer", bits: 64, unsigned: true },
    required: false,
    readOnly: true,
    deprecated: { use: "Text" },
    constraints: { minimum: 1, maximum: 9, step: 2, unit: "unit" },
  },
  {
    name: "Share",
    type: { kind: "float" },
    deprecated: true,
    constraints: { exclusiveMinimum: 0, exclusiveMaximum: 1 },
  },
  { name: "Flag", type: { kind: "boolean" } },
  { name: "Time", type: { kind: "timestamp", format: "iso8601" } },
  { name: "Day", type: { kind: "date", format: "YYYY-MM-DD" } },
  { name: "Bytes", type: { kind: "binary" } },
  { name: "Free", type: { kind: "any" } },
  { name: "Whole", type: { kind: "ref", name: "Whole" } },
  { name: "Unknown", type: { kind: "ref", name: "Unknown" } },
  { name: "ByName", type: { kind: "map", of: { kind: "ref", name: "Whole" } } },
  {
    name: "List",
    type: {
      kind: "array",
      of: {
        kind: "struct",
        members: [
          { name: "Code", type: { kind: "string" } },
          { name: "Value", type: { kind: "string" } },
        ],
        variants: [
          {
            when: { Code: "c" },
            required: true,
            members: [{ name: "Value", type: { kind: "string" }, constraints: { maxLength: 3 } }],
            description: "words",
          },
        ],
        source: "page",
      },
    },
    constraints: { minItems: 1, maxItems: 2, items: { minLength: 1 } },
  },
];

const ACTIONS: Readonly<Record<string, Action>> = {
  DescribeAll: {
    status: "current",
    input: [
      { name: "Offset", type: { kind: "integer" } },
      { name: "Limit", type: { kind: "integer" } },
    ],
    output: [
      { name: "Set", type: { kind: "array", of: { kind: "ref", name: "Item" } } },
      { name: "TotalCount", type: { kind: "integer" } },
    ],
    paging: { style: "offset", in: ["Offset", "Limit"], out: ["TotalCount"] },
    errors: [],
    examples: [],
  },
  DoAll: {
    status: "current",
    group: "Group",
    rateLimit: { requests: 2, seconds: 1 },
    async: true,
    http: { method: "GET", path: "/{Text}" },
    region: { use: "optional", only: ["region"] },
    input: MEMBERS,
    output: MEMBERS,
    errors: ["Own"],
    rules: [{ kind: "oneOf", members: ["Text", "Count"] }],
    paging: { style: "offset", in: ["Count"], out: ["List"] },
    clientToken: "Text",
    filters: [{ name: "by", type: { kind: "string" }, enum: [{ value: "a", label: "label" }] }],
    permissions: ["permission"],
    examples: [
      {
        title: "Example",
        request: { method: "GET", url: "https://example.com/", headers: { Accept: "a" }, params: { Text: "a" } },
        responses: [
          { format: "json", value: { Text: "a" } },
          { format: "xml", text: "<a/>" },
        ],
      },
      { request: { method: "POST", body: { Text: "a" } }, responses: [] },
      { request: { method: "POST", text: "words" }, responses: [], valid: false },
    ],
    url: "https://example.com/DoAll",
    updated: "2020-01-01T00:00:00",
    lifetime: [{ added: 1 }],
    description: "words",
  },
  DoNothing: { status: "current", input: [], output: [], errors: [], examples: [] },
  DoOld: { status: "obsolete", group: "Group", input: [], output: [], errors: [], lifetime: [{ deleted: 2 }] },
  Listed: { status: "undocumented", group: "Group" },
};

const TYPES: Readonly<Record<string, TypeDefinition>> = {
  Empty: { usage: "input", usedBy: [], members: [] },
  Item: {
    usage: "output",
    usedBy: ["DescribeAll"],
    members: [{ name: "Status", type: { kind: "string" }, constraints: { enum: [{ value: "a" }] } }],
  },
  Unknown: { usage: "both", usedBy: ["DoAll"], defined: false, members: [] },
  Whole: {
    usage: "both",
    usedBy: ["DoAll"],
    source: "page",
    members: MEMBERS,
    rules: [{ kind: "conflict", members: ["Text", "Count"] }],
    lifetime: [{ added: 2 }],
    description: "words",
  },
};

const HISTORY: Spec["history"] = [
  {
    release: 2,
    time: "2020-01-02T00:00:00",
    changes: [
      { kind: "action-deleted", names: ["DoOld"] },
      { kind: "type-added", names: ["Whole", "Gone"] },
      { kind: "input-added", action: "DoAll", names: ["Text"] },
      { kind: "output-added", action: "DoAll", names: ["Text"] },
      { kind: "member-added", type: "Whole", names: ["Text"] },
    ],
  },
  { release: 1, changes: [{ kind: "action-existing", names: ["DoAll", "DoOld"] }] },
];
