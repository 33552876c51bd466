// A small spec in which each way to refer to something occurs once: types in members, maps, structs, variants, filters and
// common parameters; values from another action; readings of a code by action; releases.
import type { Spec } from "../../generator/4-spec/spec.js";

export const box: Spec = {
  specVersion: 1,
  vendor: "tencent",
  service: "box",
  version: "2020-01-02",
  languages: ["en"],
  protocol: {
    kind: "tencent-v3",
    commonParameters: { TC3: [{ name: "Trace", type: { kind: "ref", name: "Trace" }, from: "ListBoxes.output.Set" }] },
  },
  groups: ["Boxes", "Lids", "Gone"],
  actions: {
    CloseBox: {
      status: "current",
      group: "Lids",
      input: [
        { name: "Lid", type: { kind: "ref", name: "Lid" }, from: "ListLids.output.Set" },
        {
          name: "Place",
          type: {
            kind: "struct",
            members: [{ name: "Id", type: { kind: "any" }, from: "ListBoxes.output.Set" }],
            variants: [
              {
                when: { Id: "x" },
                members: [{ name: "Id", type: { kind: "array", of: { kind: "ref", name: "Corner" } } }],
              },
            ],
          },
        },
      ],
      output: [],
      errors: ["Stuck", "Twofold"],
      filters: [{ name: "by", type: { kind: "ref", name: "ByFilter" } }],
    },
    ListBoxes: {
      status: "current",
      group: "Boxes",
      input: [],
      output: [{ name: "Set", type: { kind: "map", of: { kind: "ref", name: "Box" } } }],
      errors: ["Twofold"],
    },
    OldBox: { status: "obsolete", group: "Gone", input: [], output: [], errors: [] },
  },
  types: {
    Box: {
      usage: "both",
      usedBy: ["ListBoxes", "CloseBox"],
      members: [{ name: "In", type: { kind: "ref", name: "Box" } }],
    },
    ByFilter: { usage: "both", usedBy: [], members: [] },
    Corner: { usage: "both", usedBy: [], members: [] },
    Lid: { usage: "both", usedBy: ["CloseBox"], members: [{ name: "Of", type: { kind: "ref", name: "Shade" } }] },
    Loose: { usage: "input", usedBy: [], members: [] },
    Shade: { usage: "output", usedBy: ["ListBoxes"], defined: false, members: [] },
    Trace: { usage: "both", usedBy: [], members: [] },
  },
  errors: {
    Common: { common: true },
    Spare: { common: false },
    Stuck: { common: false, cases: [{ message: "a", actions: ["ListBoxes"] }] },
    Twofold: {
      common: false,
      cases: [
        { http: 400, message: "b", actions: ["CloseBox", "ListBoxes"] },
        { message: "c", actions: ["ListBoxes"] },
        { message: "d" },
      ],
    },
  },
  history: [
    {
      release: 2,
      time: "2021-01-01T00:00:00",
      changes: [
        { kind: "action-added", names: ["CloseBox"] },
        { kind: "input-added", action: "ListBoxes", names: ["X"] },
        { kind: "action-added", names: ["ListBoxes", "OldBox"] },
        { kind: "member-added", type: "Lid", names: ["Of"] },
        { kind: "member-added", type: "Box", names: ["In"] },
        { kind: "type-added", names: ["Lid", "Box"] },
      ],
    },
    { release: 1, changes: [{ kind: "action-existing", names: ["ListBoxes"] }] },
  ],
};
