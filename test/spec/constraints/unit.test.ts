// Units of numbers.
import { unit } from "../../../generator/4-spec/constraints/unit.js";
import { number, testRule, text } from "./rule-cases.js";

testRule(unit, { type: number }, [
  ["Size of the door; unit: `GB` .", { unit: "GB" }],
  ["Weight (unit: GiB)", { unit: "GiB" }],
  ["Age in seconds, since it was made. Unit: second", { unit: "second" }],
  ["Longest time, in seconds.", { unit: "seconds" }],
  ["Price of the door, in USD/hr.", { unit: "USD/hr" }],
  ["单位：秒。", { unit: "秒" }],
  ["宽度, 单位为Mbps. 其他见下", { unit: "Mbps" }],
  ["大小，单位GB。", { unit: "GB" }],
  ["CPU，单位为百分比。时间，单位为秒。", { unread: ["unit"] }],
  ["Price. Unit: this field uses the currency of the country.", undefined],
  ["Number of doors in houses.", undefined],
  ["Interval. Unit: seconds.", undefined, { type: text }],
]);
