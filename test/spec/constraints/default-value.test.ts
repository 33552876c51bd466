// Defaults that are stated, and those that hold for some only.
import { defaultValue } from "../../../generator/4-spec/constraints/default-value.js";
import { flag, number, rows, testRule } from "./rule-cases.js";

const unread = { unread: ["default"] };

testRule(defaultValue, { type: number }, [
  ["Start; 5 by default", { default: "5" }],
  ["Wait (default 30).", { default: "30" }],
  ["Wood\n- oak: Oak\n- pine: Pine pine by default", { default: "pine" }, { type: { kind: "string" } }],
  ["The name is the id by default.", undefined, { type: { kind: "string" } }],
  ["Number of doors; default value: 20; maximum: 100.", { default: "20" }],
  ["Offset. The default value is `0` . For more, read on.", { default: "0" }],
  ["The least version, which defaults to 3.", { default: "3" }],
  ["Size; unit: GiB; default value: 50 GiB.", { default: "50" }],
  ["The default value is 0 Mbps.", { default: "0" }],
  ["Value range: 1 (default) to 9.", { default: "1" }],
  ["偏移量，默认为0。", { default: "0" }],
  ["个数。默认值: 4。", { default: "4" }],
  ["购买时长。默认:值 1。", { default: "1" }],
  ["密钥有效时间，默认为1小时。", unread],
  ["Weight. Default value: that of the door.", unread],
  ["Default value: 1 for oak doors.", unread],
  ["Default value: 1. Default value: 2.", unread],
  ["If the door is old, the default value is 3. In other cases, the default value is 4.", unread],
  ["Kind. Default value: OAK.", { default: "OAK" }, { type: { kind: "string" } }],
  ["Role name (Default: `Door_Role` ).", { default: "Door_Role" }, { type: { kind: "string" } }],
  [
    "If this parameter is not specified, `S1.SMALL` is used by default.",
    { default: "S1.SMALL" },
    { type: { kind: "string" } },
  ],
  ["The name defaults to “plain” if this parameter is left empty.", { default: "plain" }, { type: { kind: "string" } }],
  ['If it is not specified, "Nobody" will be displayed by default.', undefined, { type: { kind: "string" } }],
  ["If this parameter is left empty, `Oak` will be used.", { default: "Oak" }, { type: { kind: "string" } }],
  ["If the door is old, `Oak` will be used.", undefined, { type: { kind: "string" } }],
  ["If it is not set, the default `Door` is used.", undefined, { type: { kind: "string" } }],
  ["By default, the source name is used.", undefined, { type: { kind: "string" } }],
  ["Default value: current colour.", unread, { type: { kind: "string" } }],
  [
    "Kind. Valid values:\n\n- OAK. This is the default value.\n- PINE",
    { default: "OAK" },
    { type: { kind: "string" } },
  ],
  ["种类：Oak（默认）、Pine（非默认）", { default: "Oak" }, { type: { kind: "string" } }],
  ["网络。默认为当前地域的默认VPC。", undefined, { type: { kind: "string" } }],
  ["策略，1为默认，0为非默认", undefined],
  ["Whether it rings. Default value: TRUE.", { default: "true" }, { type: flag }],
  [
    "`true` : it rings.\n\n`false` (default value): it is silent and waits if all is well.",
    { default: "false" },
    { type: flag },
  ],
  ["是否响铃。默认 false 不响，true 响。", { default: "false" }, { type: flag }],
  ["Doors. Default value: 1.", undefined, { type: rows }],
]);
