// How many elements an array may have.
import { itemCount } from "../../../generator/4-spec/constraints/item-count.js";
import { rows, testRule, text, texts } from "./rule-cases.js";

testRule(itemCount, { type: texts, name: "Doors" }, [
  ["You can open up to 100 doors in each request.", { items: { most: 100 } }],
  ["Up to 20 doors per request is allowed.", { items: { most: 20 } }],
  ["The maximum number of doors in each request is 7.", { items: { most: 7 } }],
  ["Each request can have up to 10 `Doors` and 5 `Doors.Handles` .", { items: { most: 10 } }],
  ["Each request can have up to 10 doors, and each door can have up to 5 handles.", { items: { most: 10 } }],
  ["You can only specify one.", { items: { most: 1 } }],
  ["Only one door can be associated.", { items: { most: 1 } }],
  ["门的列表，一次最多提交20个", { items: { most: 20 } }],
  ["删除一个或多个门，最大支持20个", { items: { most: 20 } }],
  ["The maximum number of doors is 9. When painting, you can only specify one.", { items: { most: 9 } }],
  ["Up to 3 doors. Up to 4 doors.", { unread: ["items"] }],
  ["If the house is small, up to 2 doors are allowed.", undefined],
  ["It can be called up to 10 times.", undefined],
  ["Up to 100 doors per request.", undefined, { type: text }],
  ["You can have up to 5 rows.", { items: { most: 5 } }, { type: rows }],
]);
