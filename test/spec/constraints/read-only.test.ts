// Members of types that only come back.
import { readOnly } from "../../../generator/4-spec/constraints/read-only.js";
import { testRule } from "./rule-cases.js";

const yes = { readOnly: true } as const;

testRule(readOnly, { direction: "type" }, [
  ["Id of the bell. only used as output usage.", yes],
  ["The id of the house, only used as an output parameter.", yes],
  ["It only serves as a response parameter and cannot be used as an input parameter.", yes],
  ["Id of the house. used only for output.", yes],
  ["仅作为出参。", yes],
  ["The id is only used as an input parameter.", undefined],
  ["The output of the bell is loud.", undefined],
  ["The id, only used as an output parameter.", undefined, { direction: "input" }],
]);
