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
  ["Memory of the door in GB.", { unit: "GB" }],
  ["Time to wait, measured in milliseconds.", { unit: "milliseconds" }],
  ["The timeout (ms).", { unit: "ms" }],
  ["The number of days to keep the key.", { unit: "days" }],
  ["Currency: USD.", { unit: "USD" }],
  ["Price. Unit: that of the country, only USD is supported.", { unit: "USD" }],
  ["超时时间（秒）", { unit: "秒" }],
  ["带宽（Mbps），默认5", { unit: "Mbps" }],
  ["时长，以秒为单位", { unit: "秒" }],
  ["钥匙保留天数，默认7", { unit: "天" }],
  ["Doors made in days of rain.", undefined],
  ["Doors (GB and MB)", undefined],
  ["The number of doors per day.", undefined],
  ["天数统计开关", undefined],
  ["Interval, such as 60s. Unit: seconds.", undefined, { type: text }],
  ["The timeout (ms).", undefined, { type: text }],
]);
