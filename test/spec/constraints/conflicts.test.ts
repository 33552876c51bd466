// Members that exclude each other.
import { conflicts } from "../../../generator/4-spec/constraints/conflicts.js";
import { testRule } from "./rule-cases.js";

const against = (...others: string[]): { rules: { kind: "conflict"; members: string[] }[] } => ({
  rules: others.map((own) => ({ kind: "conflict", members: ["DoorIds", own] })),
});

testRule(conflicts, { name: "DoorIds" }, [
  ["However, `DoorIds` and `Filters` cannot be specified at the same time.", against("Filters")],
  ["You cannot specify `DoorIds` and `Filters` at the same time.", against("Filters")],
  ["This parameter and `DoorKinds` cannot be specified at the same time.", against("DoorKinds")],
  ["It cannot be passed together with `HouseId` .", against("HouseId")],
  ["It cannot be specified simultaneously with Password or KeyIds.N.", against("Password", "KeyIds")],
  ["This parameter cannot specify `DoorIds` and `Filters` at the same time.", against("Filters")],
  ["参数不支持同时指定 `DoorIds` 和 `Filters`。", against("Filters")],
  ["不支持同时指定参数 DoorIds 和 Filters。", against("Filters")],
  ["注意不可以同时指定DoorIds和Filters。", against("Filters")],
  [
    "You should specify either DoorIds or HouseId, but you cannot specify both at the same time.",
    { rules: [{ kind: "oneOf", members: ["DoorIds", "HouseId"] }] },
  ],
  [
    "Either `DoorIds` or `HouseId` must be specified, but they cannot be both set.",
    { rules: [{ kind: "oneOf", members: ["DoorIds", "HouseId"] }] },
  ],
  ["`DoorIds` or `Filters` cannot be passed as empty lists.", undefined],
  ["You cannot specify a key and a chain at the same time.", undefined],
  ["The tag is bound to the door and the house at the same time.", undefined],
  ["It cannot be used as an input parameter of `OpenDoor` .", undefined],
  ["`KeyIds` and `Filters` cannot be specified at the same time.", undefined],
  ["`DoorIds` and `Filters` cannot be specified at the same time.", undefined, { direction: "output" }],
]);
