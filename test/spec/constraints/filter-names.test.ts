// Names that a filter member takes.
import { filterNames } from "../../../generator/4-spec/constraints/filter-names.js";
import { rows, testRule, texts } from "./rule-cases.js";

testRule(filterNames, { name: "Filters", type: rows }, [
  [
    "Filters\n\n`wood` - String - Optional - Filter by the wood.\n`age` - Integer - Optional - Filter by the age.\n\nUp to 10 `Filters` .",
    {
      filters: [
        { name: "wood", type: "string" },
        { name: "age", type: "integer" },
      ],
    },
  ],
  [
    "door-kind\n\nFilter by the kind.\n\nType: String\n\nOptional\n\nOptions:\n\n`OAK` : oak wood\n\n`PINE` : pine wood\n\ndoor-age\n\nFilter by the age.\n\nType: Integer\n\nRequired: no",
    {
      filters: [
        {
          name: "door-kind",
          type: "string",
          values: [
            { value: "OAK", label: "oak wood" },
            { value: "PINE", label: "pine wood" },
          ],
        },
        { name: "door-age", type: "integer" },
      ],
    },
  ],
  [
    "过滤条件。\n\n- door-id - Integer - 是否必填：否 - 按照门过滤。\n- tag:key - String - 是否必填：否 - 按照标签过滤。",
    {
      filters: [
        { name: "door-id", type: "integer" },
        { name: "tag:key", type: "string" },
      ],
    },
  ],
  ["Filter by [DoorName].\n\nType: String\n\nOptional", { filters: [{ name: "DoorName", type: "string" }] }],
  ["door-kind-String-required: no-(filter) kind of the door.", { filters: [{ name: "door-kind", type: "string" }] }],
  ["Filters by name; the type is String.", { unread: ["filters"] }],
  ["支持通过名称进行筛选。", undefined],
  ["`wood` - String - Optional - Filter by the wood.", undefined, { name: "Names", type: texts }],
]);
