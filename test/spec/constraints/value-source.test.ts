// Actions whose output gives the values of an input.
import { valueSource } from "../../../generator/4-spec/constraints/value-source.js";
import { number, rows, testRule } from "./rule-cases.js";

testRule(valueSource, {}, [
  [
    "To obtain the door IDs, you can call `DescribeDoors` and look for `DoorId` in the response.",
    { from: ["DescribeDoors.DoorId"] },
  ],
  [
    "Name, which can be obtained from the `roleName` field in the response of the `DescribeRoles` API.",
    { from: ["DescribeRoles.roleName"] },
  ],
  ["Door ID, which can be obtained by calling the DescribeDoors API.", { from: ["DescribeDoors"] }],
  ["You can call the ListHouses API and obtain the ID in the returned `House` field.", { from: ["ListHouses.House"] }],
  ["For specific values, call DescribeDoorKinds to get the latest list.", { from: ["DescribeDoorKinds"] }],
  [
    "Values stand in the tables of [Doors](https://a.example) or in the newest specifications via the [DescribeDoors](https://b.example) API.",
    { from: ["DescribeDoors"] },
  ],
  ["You can call the PaintDoor operation to generate the colour.", { from: ["PaintDoor"] }],
  [
    "The value is obtained in a field, returning by `DescribeRoles` and `GetRole` APIs.",
    { from: ["DescribeRoles", "GetRole"] },
  ],
  ["门ID。 请通过 DescribeDoor获取", { from: ["DescribeDoor"] }],
  ["如何查询请参见 DescribeDoor。", { from: ["DescribeDoor"] }],
  [
    "Project ID. Call the DescribeProjects API and obtain the\n\n`projectId` from the answer.",
    { from: ["DescribeProjects.projectId"] },
    { type: number },
  ],
  ["To check whether the doors are open, you can call DescribeDoors and check the status.", undefined],
  ["You can call `AddDoor` to create doors.", undefined],
  [
    "Last day, in the format of `YYYY-MM-DD` . You can obtain the end of a door through the API DescribeDoors.",
    undefined,
  ],
  [
    "Only doors (with `Old` being `false` in the return values of DescribeDoors) can be moved.",
    undefined,
    { type: rows },
  ],
  ["You can obtain it by calling DescribeDoors.", undefined, { direction: "output" }],
  ["You can invoke the [ListDoors](https://a.example/x.y) operation to query it.", { from: ["ListDoors"] }],
  ["门ID，可通过 DescribeDoors 接口获取。", { from: ["DescribeDoors"] }],
  ["门ID，可以通过调用 DescribeDoors 接口来查看", { from: ["DescribeDoors"] }],
  ["门ID，可通过[DescribeDoors](https://a.example/x)接口返回值中的DoorId获取。", { from: ["DescribeDoors.DoorId"] }],
  ["门ID，来自DescribeDoors接口返回的`DoorId`字段", { from: ["DescribeDoors.DoorId"] }],
  ["When using the DescribeDoors API to query doors later, filter them by it.", undefined],
  ["门ID，通过DescribeDoors接口可以打开", undefined],
  ["此参数用于DescribeDoors接口", undefined],
]);
