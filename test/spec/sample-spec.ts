// A small spec with every kind of object in it, written in no particular order; the tests print, break and upgrade it.
import type { Spec } from "../../generator/4-spec/spec.js";

export const sampleSpec: Spec = {
  history: [
    { changes: [{ names: ["Boxes"], kind: "input-added", action: "ListBoxes" }], time: "2024-01-02", release: 2 },
    { changes: [{ kind: "action-existing", names: ["ListBoxes"] }], release: 1 },
  ],
  languages: ["en"],
  specVersion: 1,
  vendor: "acme",
  service: "box",
  errors: {
    "Limit.Boxes": { cases: [{ message: "Too many.", http: 400 }], common: false },
    Limit: { common: true },
  },
  types: {
    Box: {
      members: [
        { type: { kind: "integer", unsigned: true }, name: "Size", constraints: { maximum: 9, minimum: 1 } },
        { name: "Tags", type: { kind: "array", of: { name: "Tag", kind: "ref" } }, nullable: true },
      ],
      usedBy: ["ListBoxes"],
      usage: "output",
    },
    Tag: { usage: "output", usedBy: [], members: [], defined: false },
  },
  actions: {
    ListBoxes: {
      output: [],
      input: [{ name: "Boxes", required: false, type: { kind: "array", of: { kind: "string" } } }],
      status: "current",
      examples: [
        {
          responses: [{ value: { z: 1, a: [2, { y: 3, b: null }] }, format: "json" }],
          request: { params: { Z: "1", A: "2" }, method: "GET" },
        },
      ],
    },
    DropBox: { status: "undocumented" },
  },
  protocol: { endpoint: "box.example.com", kind: "alibaba-rpc" },
};
