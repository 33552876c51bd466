// What a teahouse has, as an API would tell it: its things with their members, and the codes of its errors. Data in our
// own words, made to be long where a printed manual breaks: long names of types, descriptions of several lines, lists.

/** @typedef {import("./html.mjs").Row} Row */
/** @typedef {{ readonly name: string, readonly group: string, readonly article: string, readonly members: readonly Row[] }} Thing */

/** @param {string} name @param {string} type @param {string} text @param {boolean} [required] @returns {Row} */
const row = (name, type, text, required = false) => ({ name, type, text, required });

/** @type {readonly Thing[]} */
export const THINGS = [
  {
    name: "Kettle",
    group: "Kettle APIs",
    article: "a kettle",
    members: [
      row(
        "KettleName",
        "String",
        "Name of the kettle. It can be up to 60 characters long.\nTwo kettles of one house may share a name; they never share an ID.",
        true,
      ),
      row("Liters", "Float", "How much water the kettle takes. Value range: [0.5, 12].\nDefault value: 1.5.", true),
      row(
        "Handle",
        "KettleHandleWithTemperatureProtection",
        "What the hand holds. If this parameter is left out, the kettle comes without a handle and must be lifted with a glove, which the house lends on request for as long as the kettle is hot.",
      ),
      row(
        "BoilMode",
        "String",
        "How the water is brought to the boil. Valid values:\n- `FAST`: at full flame.\n- `SLOW`: over embers, which takes about half an hour and is said to taste better.\n- `KEEP_WARM`: not at all; the kettle only keeps the temperature that it has.\nDefault value: `FAST`.",
      ),
      row("Whistle", "Boolean", "Whether the kettle whistles. Valid values: `true` (it does), `false` (it does not)."),
      row(
        "WhistleAddress",
        "String",
        "Where the whistle can be heard, such as https://img.example.com/whistles/kettle-standard-copper-number-seven.ogg?pitch=high&volume=medium.",
      ),
      row(
        "Shelves.N",
        "Array of ShelfPlacement",
        "Shelves that the kettle may stand on. Up to 10 shelves can be named.\nNote: this field may return `null`, which says that no shelf is known.",
      ),
      row(
        "Tags.N",
        "Array of KettleSeasonalDiscountCondition",
        "Conditions for a discount of the season. Each is checked on its own.",
      ),
    ],
  },
  {
    name: "Blend",
    group: "Blend APIs",
    article: "a blend of leaves",
    members: [
      row("BlendName", "String", "Name of the blend, 2-40 characters in length.", true),
      row("Leaves.N", "Array of LeafPortion", "Leaves and how much of each. The portions must add up to 100.", true),
      row(
        "Origin",
        "String",
        "Region that most of the leaves come from, such as `ap-guangzhou-highlands` or `ap-fujian-coast-of-the-south`.",
      ),
      row("Oxidation", "Integer", "Percent of oxidation. Value range: [0, 100]. Default value: 0."),
      row(
        "ScentedWith",
        "String",
        "Flower that scents the leaves. Valid values: `JASMINE`, `ROSE`, `OSMANTHUS`. If it is empty, the leaves keep the scent that they have by nature.",
      ),
      row(
        "SteepingInstructionsOfTheHouse",
        "SteepingInstruction",
        "How the house wants it steeped. The guest may do otherwise, yet the house does not answer for the taste of what comes out then, nor for the colour of the cup.",
      ),
      row("Price", "Uint64", "Price of a pound, in cents."),
      row("Retired", "Boolean", "Whether the blend is sold no more. A retired blend stays in old orders."),
    ],
  },
  {
    name: "Order",
    group: "Order APIs",
    article: "an order",
    members: [
      row(
        "GuestId",
        "String",
        "ID of the guest who orders, which can be obtained from the `GuestId` in the response of `DescribeGuests`.",
        true,
      ),
      row("Lines.N", "Array of OrderLine", "What is ordered. Up to 100 lines.", true),
      row("TableNumber", "Integer", "Table to serve at. Leave it out for tea that is taken away."),
      row(
        "Note",
        "String",
        "Whatever the kitchen should know. It can be up to 255 characters long and is printed on the slip in capital letters, so what must keep its case should not be told here but to the waiter in person.",
      ),
      row("ServeAt", "Timestamp", "Time to serve, in ISO 8601 format. Example: 2030-05-01T10:00:00Z."),
      row(
        "Payment",
        "OrderPaymentWithVoucherAndInstallment",
        "How it is paid. It is required when `TableNumber` is left out.",
      ),
      row("Tip", "Float", "Tip as a share of the price. Value range: [0, 0.5]. Default value: 0."),
    ],
  },
  {
    name: "Guest",
    group: "Guest APIs",
    article: "a guest",
    members: [
      row("GuestName", "String", "Name of the guest.", true),
      row(
        "Language",
        "String",
        "Language that the waiter should speak. Valid values:\n- zh-CN\n- en-US\n- ja-JP\n- ko-KR\nDefault value: zh-CN.",
      ),
      row(
        "Allergies.N",
        "Array of String",
        "What the guest must not get. The kitchen looks at it before each order and refuses lines that hold any of it, even if the guest asks for them again.",
      ),
      row("FavouriteBlendId", "String", "ID of the blend that is offered first."),
      row("Since", "Timestamp", "When the guest came first."),
      row("LoyaltyCard", "GuestLoyaltyCardOfTheHouseAndItsPartners", "Card of the guest."),
    ],
  },
  {
    name: "Parcel",
    group: "Parcel APIs",
    article: "a parcel",
    members: [
      row("OrderId", "String", "ID of the order that is in it.", true),
      row("Address", "DeliveryAddress", "Where to.", true),
      row(
        "Courier",
        "String",
        "Who delivers. Valid values: `BICYCLE`, `ON_FOOT`, `DRONE_WITH_THERMAL_INSULATION_COMPARTMENT`. Default value: `BICYCLE`.",
      ),
      row(
        "KeepHot",
        "Boolean",
        "Whether the pot is wrapped. Wrapped pots arrive at about 80 degrees; others arrive at whatever the weather leaves of it.",
      ),
      row(
        "Window",
        "TimeWindow",
        "When to arrive. The window must be at least 15 minutes wide, must not have begun, and must lie within the hours in which the house is open that day.",
      ),
      row("SignatureRequired", "Boolean", "Whether somebody must sign. Default value: `false`."),
    ],
  },
  {
    name: "Supplier",
    group: "Supplier APIs",
    article: "a supplier",
    members: [
      row("SupplierName", "String", "Name of the supplier as on its papers.", true),
      row(
        "Gardens.N",
        "Array of GardenWithHarvestCalendarInformation",
        "Gardens that it picks in. Up to 20 gardens.",
        true,
      ),
      row(
        "ContactAddress",
        "String",
        "Address for letters. Letters that come back are kept for 90 days and can be fetched at the counter by whoever shows the slip that was sent to the supplier when the contract was signed.",
      ),
      row("Certificate", "String", "Certificate in Base64, at most 16 KB."),
      row("PayWithinDays", "Integer", "Days within which the house pays. Value range: [1, 90]. Default value: 30."),
    ],
  },
];

/** @type {readonly (readonly string[])[]} */
export const ERRORS = [
  ["FailedOperation.HouseClosed", "The house is closed at that time."],
  [
    "FailedOperation.KitchenOverloadedByTooManySimultaneousOrders",
    "The kitchen has more orders than hands. Try again in a while, or order something that needs no kitchen.",
  ],
  ["InternalServerError", "Something broke in the house."],
  ["InvalidParameterValue.LeafPortionSumNotOneHundred", "The portions of the leaves do not add up."],
  ["InvalidParameterValue.TooLong", "A value is longer than it may be."],
  ["LimitExceeded.KettlesPerShelf", "No more kettles fit on the shelf."],
  ["MissingParameter", "A parameter is missing."],
  ["ResourceInsufficient.Water", "There is not enough water."],
  [
    "ResourceNotFound.NoSuchThingInThisHouseOrItsBranches",
    "No branch of the house has it. Look at the ID once more: IDs of one region are unknown in all the others.",
  ],
  ["UnauthorizedOperation.StaffOnly", "Only the staff may do that."],
  ["UnsupportedOperation.GuestIsAsleep", "The guest sleeps and must not be woken."],
  ["UnsupportedRegion", "The house has no branch in this region."],
];

/** Types that members name but that are no thing of their own. @type {Readonly<Record<string, readonly Row[]>>} */
export const TYPES = {
  KettleHandleWithTemperatureProtection: [
    row("Material", "String", "What it is made of. Valid values: `WOOD`, `CORK`."),
    row("MaximumTemperature", "Integer", "Degrees that it withstands. Value range: [60, 240].", true),
  ],
  ShelfPlacement: [
    row("Shelf", "String", "Name of the shelf.", true),
    row("Position", "Integer", "Place on it, counted from the left. Default value: 0."),
  ],
  KettleSeasonalDiscountCondition: [
    row("Season", "String", "Season in which it counts.", true),
    row(
      "Percent",
      "Integer",
      "How much is taken off. Value range: [1, 60]. A condition that would take off more than the house earns is kept but never applied, and the one who set it is told so by letter.",
      true,
    ),
  ],
  LeafPortion: [row("Leaf", "String", "Leaf.", true), row("Percent", "Integer", "Its share.", true)],
  SteepingInstruction: [
    row("Degrees", "Integer", "Temperature of the water.", true),
    row(
      "Seconds",
      "Integer",
      "How long it steeps. Leaves that are steeped again need about half as long again each time, which this number does not tell.",
      true,
    ),
    row("Again", "Integer", "How often the same leaves may be used."),
  ],
  OrderLine: [row("BlendId", "String", "What.", true), row("Cups", "Integer", "How many. Default value: 1.")],
  OrderPaymentWithVoucherAndInstallment: [
    row("Method", "String", "How. Valid values: `CASH`, `CARD`, `VOUCHER`.", true),
    row("VoucherCode", "String", "Required when `Method` is `VOUCHER`."),
    row("Installments", "Integer", "In how many parts. Value range: [1, 12]."),
  ],
  GuestLoyaltyCardOfTheHouseAndItsPartners: [
    row("Number", "String", "Number on the card.", true),
    row("Points", "Uint64", "Points on it."),
  ],
  DeliveryAddress: [
    row("City", "String", "City.", true),
    row("Street", "String", "Street and number.", true),
    row("Floor", "Integer", "Floor. Couriers climb up to 6 floors; above that somebody must come down."),
  ],
  TimeWindow: [row("From", "Timestamp", "Its beginning.", true), row("To", "Timestamp", "Its end.", true)],
  GardenWithHarvestCalendarInformation: [
    row("Name", "String", "Name of the garden.", true),
    row("Months.N", "Array of Integer", "Months of harvest, 1 to 12."),
  ],
};
