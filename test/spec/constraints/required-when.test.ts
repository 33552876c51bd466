// Conditions under which a member must be given.
import { requiredWhen } from "../../../generator/4-spec/constraints/required-when.js";
import { testRule } from "./rule-cases.js";

const when = (member: string, ...is: string[]): { requiredWhen: [{ member: string; is: string[] }] } => ({
  requiredWhen: [{ member, is }],
});
const unread = { unread: ["condition"] };

testRule(requiredWhen, {}, [
  ["It is required if the `Kind` is `OAK` .", when("Kind", "OAK")],
  ["This parameter is required when Kind is set to OAK or PINE.", when("Kind", "OAK", "PINE")],
  ["You must specify this parameter if the Painted parameter is set to true.", when("Painted", "true")],
  [
    "Note: This parameter is required if the Painted parameter is set to true. Otherwise, leave it.",
    when("Painted", "true"),
  ],
  [
    "Note: `Field` is required when `Template` is not specified.",
    { requiredWhen: [{ member: "Template", present: false }] },
  ],
  ["This parameter is required if `Template` is specified.", { requiredWhen: [{ member: "Template", present: true }] }],
  ["A unit, which has to be set if Kind is OAK.", when("Kind", "OAK")],
  ["Doors (only 3. This value must be passed in if Painted is true)", when("Painted", "true")],
  ["当 Kind 为 OAK 时，该参数必填。", when("Kind", "OAK")],
  ["密钥，Mode为KeyPair时此项必须。", when("Mode", "KeyPair")],
  ["型号。Kind为G时必填", when("Kind", "G")],
  ["This parameter is required if you set", unread],
  ["This parameter is required for oak doors.", unread],
  ["It is required when using a door to build a house.", unread],
  ["选择加密盘时必填。", unread],
  ["An id is required for locating a problem.", undefined],
  ["A manual restart is required for it to ring.", undefined],
  ["It is required if the `Kind` is `OAK` .", undefined, { direction: "output" }],
]);
