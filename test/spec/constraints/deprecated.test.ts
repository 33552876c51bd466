// Members that are given up, and what takes their place.
import { deprecated } from "../../../generator/4-spec/constraints/deprecated.js";
import { testRule } from "./rule-cases.js";

testRule(deprecated, { name: "OldBell" }, [
  ["(Disused. Please use `NewBell` instead.) Whether to ring.", { deprecated: { use: "NewBell" } }],
  ["This parameter has been disused. We recommend using `NewBell` instead.", { deprecated: { use: "NewBell" } }],
  ["This field is deprecated.", { deprecated: true }],
  ["该字段已废弃，请使用NewBell。", { deprecated: { use: "NewBell" } }],
  ["已废弃", { deprecated: true }],
  ["Whether the door is deprecated", undefined],
  ["Doors that are no longer supported are not listed.", undefined],
]);
