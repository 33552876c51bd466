// Numbers that grow in steps.
import { step } from "../../../generator/4-spec/constraints/step.js";
import { number, testRule, text } from "./rule-cases.js";

testRule(step, { type: number }, [
  ["The value must be a multiple of 10.", { step: 10 }],
  ["Sizes grow in increments of 4.", { step: 4 }],
  ["Range: [20, 100], step: 5", { step: 5 }],
  ["容量，步长为10", { step: 10 }],
  ["范围 ：[1024, 262144]，取值为1024的倍数。", { step: 1024 }],
  ["If you pay by year, it must be a multiple of 12.", undefined],
  ["The value must be a multiple of 10.", undefined, { type: text }],
  ["The value must be a positive integer multiple of 10.", { step: 10 }],
  ["The size must be specified in multiples of 8.", { step: 8 }],
  ["The value must be evenly divisible by 8.", { step: 8 }],
  ["From 10 to 500, in 10 GB increments.", { step: 10 }],
  ["From 10 to 500, with a step of 10.", { step: 10 }],
  ["宽度，以 10 GB 为步长递增。", { step: 10 }],
  ["宽度，必须是 8 的整数倍。", { step: 8 }],
  ["宽度，按10的倍数扩增。", { step: 10 }],
  ["宽度，需要能被 8 整除", { step: 8 }],
  ["Unit: MB. It grows in increments of 1 GB.", { unread: ["step"] }],
  ["Unit: GB. It grows in increments of 10 GiB.", { step: 10 }],
  ["It must be 1 or a multiple of 2.", undefined],
  ["宽度为1或2的倍数", undefined],
  ["It must be a multiple of 4 times the width.", undefined],
  ["It must be a multiple of 2 and 3.", undefined],
  ["Time is billed in increments of 60 seconds.", undefined],
  ["按1小时递增计费", undefined],
  ["宽度不超过内存的2倍", undefined],
  ["Step 1: open the door.", undefined],
]);
