// Members of which one is needed.
import { atLeastOne } from "../../../generator/4-spec/constraints/at-least-one.js";
import { testRule } from "./rule-cases.js";

const one = { rules: [{ kind: "atLeastOne", members: ["DoorId", "HouseId"] }] } as const;

testRule(atLeastOne, { name: "DoorId" }, [
  ["At least one of `DoorId` and `HouseId` must be specified.", one],
  ["You must specify either `DoorId` or `HouseId` .", one],
  ["Specify at least one of `DoorId` and `HouseId` .", one],
  ["DoorId 和 HouseId 必须填写其中一个。", one],
  ["与 HouseId 二选一。", { rules: [{ kind: "oneOf", members: ["DoorId", "HouseId"] }] }],
  ["`DoorId` 和 `HouseId` 至少填写一个。", one],
  ["Either `DoorId` or `HouseId` must be specified, but not both of them.", undefined],
  ["At least one character of each kind must be used.", undefined],
  ["At least one of `KeyId` and `HouseId` must be specified.", undefined],
]);
