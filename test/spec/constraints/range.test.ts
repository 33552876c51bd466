// Bounds of numbers, open and closed, and bounds of something else.
import { range } from "../../../generator/4-spec/constraints/range.js";
import { number, testRule, text } from "./rule-cases.js";

const unread = { unread: ["range"] };

testRule(range, { type: number }, [
  ["Value range: [1, 100].", { range: { least: 1, most: 100 } }],
  ["Value range: (0, 100].", { range: { above: 0, most: 100 } }],
  ["Value range: [0, 100).", { range: { least: 0, below: 100 } }],
  ["Valid values: 1 to 65535.", { range: { least: 1, most: 65535 } }],
  ["Value range: 1 (default) to 9.", { range: { least: 1, most: 9 } }],
  ["The value must be between 2 and 8.", { range: { least: 2, most: 8 } }],
  ["default value: 20; maximum: 100.", { range: { most: 100 } }],
  ["Number of doors (2-50)", { range: { least: 2, most: 50 } }],
  ["Doors; 10 by default; up to 90", { range: { most: 90 } }],
  ["支持 0-100 之间的整数", { range: { least: 0, most: 100 } }],
  ["Maximum value: 1,000. Minimum value: 5.", { range: { least: 5, most: 1000 } }],
  ["The value must be greater than 0.", { range: { above: 0 } }],
  ["外网权重, 默认为50, 范围[0-100]", { range: { least: 0, most: 100 } }],
  ["最大数量，取值范围是[1,100]，默认值为1。", { range: { least: 1, most: 100 } }],
  ["数量，默认为20，最大值为100。", { range: { most: 100 } }],
  ["核数。可选参数：1-64（参照控制台）。", { range: { least: 1, most: 64 } }],
  ["Value range for oak instances: [1, 100].", unread],
  ["Value range: [1, 5]. Value range: [6, 9].", unread],
  ["Offset, default: 0. Number of rows, default: 20, maximum: 100.", unread],
  ["偏移量，默认为0。返回数量，默认为20，最大值为100。", unread],
  ["Number of rows, default: 20. The default is 20. Maximum: 100.", { range: { most: 100 } }],
  ["When the width is greater than 0 Mbps, choose a door.", undefined],
  ["The maximum number of doors of a house.", undefined],
  ["Value range: 1, 2, 3, 6.", undefined],
  ["带宽。流量计费[1-300]，带宽计费[1-800]", undefined],
  ["Value range: [1, 100].", undefined, { type: text }],
]);
