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
]);
