// Null in answers; empty is not null.
import { nullable } from "../../../generator/4-spec/constraints/nullable.js";
import { testRule } from "./rule-cases.js";

const yes = { nullable: true } as const;

testRule(nullable, { direction: "output" }, [
  ["Note: This field may return null, which means there is none.", yes],
  ["Note: this field may return\n`null` .", yes],
  ["Note: when this field return null, means there is none.", yes],
  ["It is `null` for old doors.", yes],
  ["Null is returned when there is no door.", yes],
  ["注意：此字段可能返回 null，表示取不到有效值。", yes],
  ["This field may return an empty value.", undefined],
  ["It cannot be null.", undefined],
  ["This field may return null.", undefined, { direction: "input" }],
  ["This field may return null.", yes, { direction: "type" }],
]);
