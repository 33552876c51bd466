// Listings in all their dresses, and the texts that only look like one.
import { describe } from "vitest";
import { enumeration } from "../../../generator/4-spec/constraints/enumeration.js";
import { flag, number, rows, testRule, texts, values } from "./rule-cases.js";

const unread = { unread: ["values"] };

describe("in one sentence", () => {
  testRule(enumeration, {}, [
    ["Kind of door. Valid values: oak: Oak wood; pine: Pine wood.", values("oak (Oak wood)", "pine (Pine wood)")],
    ["Valid values: `OPEN`, `SHUT` and `AJAR`. Default value: `OPEN`.", values("OPEN", "SHUT", "AJAR")],
    ["Valid values: `ADD` , adding one; `DROP` , dropping one.", values("ADD (adding one)", "DROP (dropping one)")],
    [
      "Returned values: warm (heated) | cold (cooled down by fans) | off (unplugged).",
      values("warm (heated)", "cold", "off (unplugged)"),
    ],
    [
      "Terms of payment. Valid values: Once Only, Paid Twice, and Never Again.",
      values("Once Only", "Paid Twice", "Never Again"),
    ],
    ["Term, such as Once Only. Valid value: Once Only.", values("Once Only")],
    ["Ladder steps. Value range: 1, 2, 4, 8.", values("1", "2", "4", "8"), { type: number }],
    ["Colours. Valid values: `red`, `blue`.", values("red", "blue"), { type: texts }],
    ["Whether it rings. Valid values: true: it rings; false: it is silent.", undefined, { type: flag }],
    ["Kind of ladder, `short` or `long`.", values("short", "long")],
    ['Version of the door ("5.6" or "6.4")', values("5.6", "6.4")],
    ["Door status. 0: shut; 1: open; -1: gone", values("0 (shut)", "1 (open)", "-1 (gone)"), { type: number }],
    ["Door state (1 = made, 2 = hung)", values("1 (made)", "2 (hung)"), { type: number }],
    ["Kind: `new` (new door), `old` (old door).", values("new (new door)", "old (old door)")],
    ["协议，取值：tcp/udp/http。", values("tcp", "udp", "http")],
    ["The value can only be oak currently.", values("oak")],
    ["Wood of the door. Only OakV2 is supported.", values("OakV2")],
    ["Second code. Set the value to `door_size` to tell the size.", values("door_size")],
  ]);
});

describe("told by a whole sentence", () => {
  testRule(enumeration, {}, [
    ["One of `A`, `B`, or `C`.", values("A", "B", "C")],
    ["The mode. It must be one of oak, pine, or elm.", values("oak", "pine", "elm")],
    ["Must be one of the following: oak, pine.", values("oak", "pine")],
    ["The following values are supported: oak, pine.", values("oak", "pine")],
    ["The value can be `oak` or `pine`.", values("oak", "pine")],
    ["Type. Set this to `oak` or `pine`.", values("oak", "pine")],
    ["The value must be 0 or 1.", values("0", "1"), { type: number }],
    ["Only `oak` and `pine` are supported.", values("oak", "pine")],
    ["The mode. Accepted values: oak, pine.", values("oak", "pine")],
    ["Valid modes: `oak`, `pine`.", values("oak", "pine")],
    ["Type of the door. Enum: [OAK, PINE].", values("OAK", "PINE")],
    ["Valid values are `oak` and `pine`.", values("oak", "pine")],
    ["Wood: either oak or pine.", values("oak", "pine")],
    ["类型，可选 oak 或 pine", values("oak", "pine")],
    ["类型，只能是 oak 或者 pine。", values("oak", "pine")],
    ["排序字段，支持 `oak` 和 `pine`", values("oak", "pine")],
    ["排序字段，目前支持Oak、Pine其中之一。", values("Oak", "Pine")],
    ["木材，支持oak、pine两种类型", values("oak", "pine")],
    [
      "State. A value of 0 indicates shut; a value of 1 indicates open.",
      values("0 (shut)", "1 (open)"),
      { type: number },
    ],
    [
      "State. The value 0 indicates shut. The value 1 indicates open.",
      values("0 (shut)", "1 (open)"),
      { type: number },
    ],
    ["状态 0-关闭 1-开启", values("0 (关闭)", "1 (开启)"), { type: number }],
    ["状态：0 关闭 1 开启", values("0 (关闭)", "1 (开启)"), { type: number }],
  ]);
});

describe("sentences that only look like a choice", () => {
  testRule(enumeration, {}, [
    ["It can be new or old.", undefined],
    ["Valid values are letters and digits.", undefined],
    ["Either `DoorId` or `DoorName`.", undefined],
    ["`Mode` must be one of `A` or `B`.", undefined],
    ["DoorMode must be one of `A` or `B`.", undefined],
    ["Specify one of `DoorId` and `DoorName`.", undefined],
    ["You must specify one of the following: `A`, `B`.", undefined],
    ["One of `A` and `B` must be specified.", undefined],
    ["One of oak, pine, or elm trees.", undefined],
    ["It must not be one of `A` or `B`.", undefined],
    ["If the door is old, it must be `A` or `B`.", undefined],
    ["The value can be `A` or a number.", undefined],
    ["The value can be `A` or `null`.", undefined],
    ["The value must be 0 or greater.", undefined, { type: number }],
    ["It must be 16 or 32 bytes.", undefined, { type: number }],
    ["It must be one of a-z, 0-9.", undefined],
    ["The extension must be one of jpg or png.", undefined],
    ["The date can be `YYYY-MM-DD` or `YYYY-MM`.", undefined],
    ["Only `-` and `_` are allowed.", undefined],
    ["Only Windows and Linux are supported.", undefined],
    ["系统，支持 Windows 和 Linux", undefined],
    ["不支持 `A` 和 `B`", undefined],
    ["图片地址，支持 jpg、png 两种格式", undefined],
    ["名称支持 `-` 和 `_`", undefined],
    ["名称，必须为 UTF-8 或 GBK 编码", undefined],
    ["只能为 a-z、0-9", undefined],
    ["最小 1 个，最大 100 个", undefined, { type: number }],
  ]);
});

describe("on lines", () => {
  testRule(enumeration, {}, [
    [
      "Door type. Valid values:\n\nOAK: oak wood.\nPINE: pine wood.\n\nDefault value: OAK.",
      values("OAK (oak wood)", "PINE (pine wood)"),
    ],
    [
      "State. Valid values:\n\n`UP` : it runs\n\n`DOWN` : it was\nstopped by hand\n\nNote: this field may be missing.",
      values("UP (it runs)", "DOWN"),
    ],
    [
      "Door type. Valid values:\n\n- Oak\n- Pine: made of pine\n\nNote:\n\n- The value is case-sensitive.",
      values("Oak", "Pine (made of pine)"),
    ],
    [
      "State. Valid values:\n\n- On: works.\n- NotOn: rests.\n\nNote: If it rests, wake it.\n\n- Gone: was lost.",
      values("On (works)", "NotOn (rests)", "Gone (was lost)"),
    ],
    ["Whether the door is shut.\n\n- Shut: The door is shut.\n- Open: The door is open.", values("Shut", "Open")],
    [
      "Way of paying.\n\n`PAY_LATER` :\n\npaid last\n\n`PAY_NOW` : paid at once\n\nDefault value:\n`PAY_NOW` .",
      values("PAY_LATER (paid last)", "PAY_NOW (paid at once)"),
    ],
    [
      "Door wood\n- OAK.V1: oak wood\n- PINE.V2: pine wood OAK.V1 by default",
      values("OAK.V1 (oak wood)", "PINE.V2 (pine wood)"),
    ],
    [
      "Paying. Valid values:\n\n- Now: at once.\n- Later (default): later on.",
      values("Now (at once)", "Later (later on)"),
    ],
    ["Code. Valid values:\n\n-1: lost\n0: found", values("-1 (lost)", "0 (found)"), { type: number }],
    [
      "Threads of a core.\n\n1: one thread.\n2: two threads.\n\nIf not set, the machine decides.",
      values("1 (one thread)", "2 (two threads)"),
      { type: number },
    ],
    [
      "Old and new. Valid values:\n\n- NEW: new kind\n- OLD: deprecated",
      {
        values: [
          { value: "NEW", label: "new kind" },
          { value: "OLD", label: "deprecated", deprecated: true },
        ],
      },
    ],
  ]);
});

describe("in Chinese", () => {
  testRule(enumeration, {}, [
    ["门的状态：1-已开,2-已关,3-已坏", values("1 (已开)", "2 (已关)", "3 (已坏)"), { type: number }],
    ["门的种类，分别为0-未知、 1-木门、2-铁门", values("0 (未知)", "1 (木门)", "2 (铁门)"), { type: number }],
    ["时间单位，取值为h，d，分别表示小时，天。", values("h", "d")],
    ["版本，基础版basic，高级版pro。", values("basic (基础版)", "pro (高级版)")],
    [
      "门的种类。枚举值：\n\n> OAK，橡木\n\n> PINE，松木\n\n当前种类参考说明,默认值:OAK",
      values("OAK (橡木)", "PINE (松木)"),
    ],
    ['平台，枚举值["A/one", "B/two"]。', values("A/one", "B/two")],
    ['付费. 枚举值: "Day", 按天; "Year", 按年. 默认为 "Day"', values("Day (按天)", "Year (按年)")],
    ["模式。Hard：硬；Soft：软；默认值：Hard。", values("Hard (硬)", "Soft (软)")],
    ['是否放入仓库。放入:"Yes", 不放：“No”。', values("Yes (放入)", "No (不放)")],
    ["类型。取值说明如下：\n- slow：慢。\n\n- fast：快。", values("slow (慢)", "fast (快)")],
    ["排序，目前仅支持OpenTime排序。", values("OpenTime")],
    ["升序（asc）还是降序（desc），默认：desc。", values("asc (升序)", "desc (降序)")],
    ["来源 AB-应用 CD-cd EF_G-工具。", values("AB (应用)", "CD (cd)", "EF_G (工具)")],
    ["开关，0关闭，1开启", values("0 (关闭)", "1 (开启)"), { type: number }],
  ]);
});

describe("no listing", () => {
  testRule(enumeration, {}, [
    ["Colour of the door, for example `red` or `blue` as you like.", undefined],
    ["Region, e.g., `a-b` or `c-d`.", undefined],
    ["Doors: 3 for old houses, 1 for new houses.", undefined, { type: number }],
    ["The name of the key. See step 1: make a key, step 2: open.", undefined],
    ["Valid values:\n- If Kind is OAK: 1, 2\n- If Kind is PINE: 3", unread, { type: number }],
    ["Valid values: red, blue, etc.", unread],
    ["Valid values: see the list of colours.", undefined],
    ["Valid values: [1, 100].", undefined, { type: number }],
    ["Valid values: 7 to 730 days.", undefined],
    ["Valid value: Door Colours", unread],
    ["Valid values:", unread],
    ["Default value: 20. Maximum value: 100.", undefined, { type: number }],
    ["Filter by kind. Valid values: `A`, `B`.", undefined, { name: "Filters", type: rows }],
    ["Left part. Valid values: A, B. Right part. Valid values: C, D.", unread],
    [
      "The name consists of the following fields:\n\n- CN: required. The common name.\n- C: required. The country.",
      undefined,
    ],
    ["Codes. Valid values:\n\n- 2xx: fine\n- 4xx: wrong", unread],
    ['计费. 枚举值: "Day", 按天; "Year",按年. "Free":免费,默认为 "Day"', unread],
    ['型号，枚举值["A", B","C"]。', unread],
    ["地域信息，例如北：north，南：south。", undefined],
    ["返回码，为 0 则为成功，非 0 为失败", undefined, { type: number }],
    ["重量，取值为1024的倍数", undefined, { type: number }],
    ["If the door is old, set the value to `rust`.", undefined],
  ]);
});
