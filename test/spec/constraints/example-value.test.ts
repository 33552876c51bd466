// Examples in the words of a cell.
import { exampleValue } from "../../../generator/4-spec/constraints/example-value.js";
import { testRule } from "./rule-cases.js";

testRule(exampleValue, {}, [
  ["门的个数\n示例值：1", { example: "1" }],
  ["门的名称\n示例值：`oak`", { example: "oak" }],
  ["门的个数，例如1", undefined],
]);
