// A small service for tests of the explorer: nested structures, choices, limits, lists, maps, large integers, hostile names.
import type { Member, Spec } from "../../generator/4-spec/spec.js";
import { type Subject, subjectOf } from "../../templates/site/browser/explorer/subject.js";

const text = (name: string, more: Partial<Member> = {}): Member => ({ name, type: { kind: "string" }, ...more });

const input: readonly Member[] = [
  text("Name", { required: true, constraints: { minLength: 2, maxLength: 5 } }),
  text("Kind", {
    constraints: { enum: [{ value: "small", label: "Small one" }, { value: "large" }], default: "small" },
  }),
  { name: "Count", type: { kind: "integer", bits: 64 }, constraints: { minimum: 1, maximum: 100 } },
  { name: "Dry", type: { kind: "boolean" } },
  {
    name: "Place",
    type: { kind: "ref", name: "Place" },
    constraints: { requiredWhen: [{ member: "Kind", is: ["large"] }] },
  },
  { name: "Filters", type: { kind: "array", of: { kind: "ref", name: "Filter" } } },
  { name: "Labels", type: { kind: "map", of: { kind: "string" } } },
  { name: "Extra", type: { kind: "any" } },
  text("Made", { readOnly: true }),
  text("a.b"),
  text("__proto__"),
  text("Password"),
];

const spec: Spec = {
  specVersion: 1,
  vendor: "vendor",
  service: "svc",
  version: "2020-01-01",
  languages: ["en"],
  protocol: {
    kind: "tencent-v3",
    responseRoot: "Response",
    endpoint: "svc.example.com",
    regions: [{ id: "north", title: "North" }, { id: "south" }],
  },
  actions: {
    MakeThing: {
      status: "current",
      region: { use: "required", only: ["south"] },
      input: [...input],
      output: [
        { name: "Thing", type: { kind: "ref", name: "Thing" } },
        { name: "Big", type: { kind: "integer" } },
        { name: "RequestId", type: { kind: "string" } },
      ],
      examples: [
        {
          title: "By parameters",
          request: { method: "GET", params: { Action: "MakeThing", Name: "abc", Count: "5" } },
          responses: [],
        },
        { request: { method: "POST", body: { Name: "abc", Dry: "TRUE", Nothing: 1 } }, responses: [] },
        { request: { method: "POST", text: "unreadable" }, responses: [] },
      ],
    },
  },
  types: {
    Place: { usage: "input", usedBy: [], members: [text("Zone", { required: true }), text("Rack")] },
    Filter: {
      usage: "input",
      usedBy: [],
      members: [text("Key"), { name: "And", type: { kind: "array", of: { kind: "ref", name: "Filter" } } }],
    },
    Thing: {
      usage: "output",
      usedBy: [],
      members: [
        text("Id"),
        text("State", { constraints: { enum: [{ value: "UP" }] } }),
        text("Seen"),
        text("Made", { readOnly: true }),
      ],
    },
  },
  errors: {},
  history: [],
};

export function makeThing(): Subject {
  const subject = subjectOf("vendor/svc", "MakeThing", {
    spec,
    notes: { "MakeThing.input.Name": "What it is called" },
  });
  if (subject === undefined) throw new Error("no such action");
  return subject;
}
