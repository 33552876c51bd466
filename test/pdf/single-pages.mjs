// Single pages: an action in Chinese, and one in English that is printed without ruling lines. Data in our own words.

/** @typedef {import("./tencent-page.mjs").ActionPage} ActionPage */

const JSON_BODY = (/** @type {object} */ body) => JSON.stringify(body, null, 4);

/** @type {ActionPage} */
export const QUERY_TEAPOTS = {
  kind: "action",
  title: "查询茶壶列表",
  name: "DescribeTeapots",
  updated: "2030-02-02 10:00:00",
  text: "本接口 (DescribeTeapots) 用于查询茶壶，可以按名称、容量或者所在的茶馆来过滤。结果按创建时间从新到旧排列，同一时间创建的茶壶按名称排列，名称也相同的茶壶没有固定的顺序。",
  rate: 20,
  inputs: [
    {
      name: "Action",
      type: "String",
      required: true,
      text: "[公共参数](https://cloud.tencent.com/document/api/9000/2)，本接口取值：DescribeTeapots。",
    },
    {
      name: "Version",
      type: "String",
      required: true,
      text: "[公共参数](https://cloud.tencent.com/document/api/9000/2)，本接口取值：2030-01-15。",
    },
    {
      name: "Region",
      type: "String",
      required: true,
      text: "[公共参数](https://cloud.tencent.com/document/api/9000/2)，详见产品支持的[地域列表](https://cloud.tencent.com/document/api/9000/2#.E5.9C.B0.E5.9F.9F.E5.88.97.E8.A1.A8)。",
    },
    {
      name: "TeapotIds.N",
      type: "Array of String",
      text: "一个或多个茶壶的编号。每次请求的上限为100个，不支持同时指定`TeapotIds`和`Filters`，两个都指定时以前者为准，后者会被忽略。\n示例值：pot-1002",
    },
    {
      name: "Filters.N",
      type: "Array of Filter",
      text: "过滤条件。\n- teapot-name - String - 是否必填：否 -（过滤条件）按照茶壶名称过滤。\n- teahouse-name-of-the-first-owner - String - 是否必填：否 -（过滤条件）按照茶馆过滤，茶馆改名以后新旧名称都可以使用。\n每次请求的`Filters`的上限为10。",
    },
    { name: "Limit", type: "Integer", text: "返回数量，默认为20，最大值为100。" },
  ],
  outputs: [
    { name: "TotalCount", type: "Integer", text: "符合条件的茶壶数量。" },
    {
      name: "TeapotSet",
      type: "Array of TeapotAttributesWithGlazeInformation",
      text: "茶壶的详细信息。\n注意：此字段可能返回 null，表示取不到有效值。",
    },
    { name: "RequestId", type: "String", text: "请求的编号，每次请求都会返回，查问题时需要提供它。" },
  ],
  examples: [
    {
      title: "按名称查询",
      request:
        "POST / HTTP/1.1\nHost: tea.tencentcloudapi.com\nContent-Type: application/json\nX-TC-Action: DescribeTeapots\n<公共请求参数>\n\n" +
        JSON_BODY({ Filters: [{ Name: "teapot-name", Values: ["紫砂壶"] }] }),
      response: JSON_BODY({
        Response: {
          TotalCount: 1,
          TeapotSet: [{ TeapotId: "pot-1002", Name: "紫砂壶" }],
          RequestId: "6f1e0c52-77aa-4c0e-9a51-0d1e5a3b9c10",
        },
      }),
    },
  ],
  errors: [
    ["FailedOperation.TeahouseClosed", "茶馆已经打烊。"],
    [
      "InvalidParameterValue.TeapotNameTooLong",
      "名称太长，最多只能有60个字符，汉字按两个字符计算，超过的部分不会被自动截断，而是拒绝整个请求。",
    ],
    ["ResourceNotFound", "茶壶不存在。"],
  ],
};

/** @type {ActionPage} */
export const POUR_TEA = {
  kind: "action",
  title: "PourTea",
  name: "PourTea",
  updated: "2030-02-03 10:00:00",
  text: "This API is used to pour tea for a guest who has a cup.",
  rate: 10,
  inputs: [
    {
      name: "Action",
      type: "String",
      required: true,
      text: "[Common Params](https://www.tencentcloud.com/document/api/9000/2). The value used for this API: PourTea.",
    },
    {
      name: "Version",
      type: "String",
      required: true,
      text: "[Common Params](https://www.tencentcloud.com/document/api/9000/2). The value used for this API: 2030-01-15.",
    },
    {
      name: "Region",
      type: "String",
      text: "[Common Params](https://www.tencentcloud.com/document/api/9000/2). This parameter is not required.",
    },
    {
      name: "CupId",
      type: "String",
      required: true,
      text: "Cup to pour into. It must be empty, stand on a table, and belong to the guest; cups of other guests are left alone even where their guests have gone.\nDefault value: the cup that was filled last.",
    },
    { name: "Milliliters", type: "Integer", text: "How much. Value range: [20, 400]." },
    {
      name: "Toppings.N",
      type: "Array of ToppingWithPortion",
      text: "What goes on top. Valid values:\n- `FOAM`: milk that was beaten for a minute or two, sweetened unless the guest said otherwise.\n- `NONE`: nothing.",
    },
  ],
  outputs: [
    { name: "Poured", type: "Boolean", text: "Whether it was poured." },
    { name: "RequestId", type: "String", text: "The number of this call." },
  ],
  examples: [
    {
      title: "A small cup",
      request:
        "https://tea.intl.tencentcloudapi.com/?Action=PourTea\n&CupId=cup-7\n&Milliliters=120\n&<Common request parameters>",
      response: JSON_BODY({ Response: { Poured: true, RequestId: "6f1e0c52-77aa-4c0e-9a51-0d1e5a3b9c10" } }),
    },
  ],
  errors: [
    ["FailedOperation.PotEmpty", "The pot is empty."],
    ["ResourceNotFound.CupId", "No such cup. It may have been washed and put away since it was seen last."],
  ],
};
