// Action pages of the teapot API in the four layouts of another vendor, English and Chinese: where the example column
// stands, which column of an error table is the status, rows without a name. Headings and titles are the vendor's.
import type { Part } from "./flatten-page.js";

interface AlibabaPage {
  readonly action: string;
  /** Two columns of words stand side by side: joined in one text nobody can part them. */
  readonly joins: boolean;
  readonly parts: readonly Part[];
}

const request = { code: "http(s)://[Endpoint]/?Action=BrewTea\n&PotId=pot-1****\n&<Common request parameters>" };
const response = { code: '{\n"RequestId": "r-1****",\n"Pots": [{"Size": 3}]\n}' };

export const ALIBABA_PAGES: Readonly<Record<string, AlibabaPage>> = {
  "layout 1, zh: no example column, status third": {
    action: "BrewTea",
    joins: false,
    parts: [
      "BrewTea",
      "描述",
      "泡一壶茶。阿里云",
      "请求参数",
      {
        table: [
          ["名称", "类型", "是否必需", "描述"],
          ["Action", "String", "是", "操作名：BrewTea"],
          ["PotId", "String", "是", "壶的编号。"],
          ["Description", "String", "否", "壶的样子。"],
        ],
      },
      "返回参数",
      {
        table: [
          ["名称", "类型", "描述"],
          ["RequestId", "String", "请求编号。"],
        ],
      },
      "示例",
      "请求示例",
      request,
      "返回示例",
      "JSON格式",
      response,
      "错误码",
      {
        table: [
          ["错误代码", "错误信息", "HTTP 状态码", "说明"],
          ["Pot.NotFound", "The pot does not exist.", "404", "没有这把壶。"],
          ["Pot.Broken", "The pot is broken.", "409", "换一把壶。"],
        ],
      },
    ],
  },
  "layout 2, en: example before description": {
    action: "BrewTea",
    joins: true,
    parts: [
      "BrewTea",
      "Brews a pot of tea.",
      "Debugging",
      "OpenAPI Explorer automatically calculates what is needed. It writes SDK sample code.",
      "Request parameters",
      {
        table: [
          ["Parameter", "Type", "Required", "Example", "Description"],
          ["Action", "String", "Yes", "BrewTea", "The operation to call."],
          ["PotId", "String", "Yes", "pot-1****", "The pot to use."],
          ["Tag.N.Key", "String", "No", "kind", "The key of a tag."],
        ],
      },
      "Response parameters",
      {
        table: [
          ["Parameter", "Type", "Example", "Description"],
          ["Pots", "Array", "", "The pots that were used."],
          ["Size", "Integer", "3", "The size of a pot."],
          ["RequestId", "String", "r-1****", "The ID of the call."],
        ],
      },
      "Examples",
      "Sample requests",
      request,
      "Sample success responses",
      "JSON format",
      response,
      "Error codes",
      {
        table: [
          ["HttpCode", "Error code", "Error message", "Description"],
          ["400", "InvalidPot.Size", "The pot is too small.", "The error message returned because of a small pot."],
          ["404", "Forbidden", "The pot is not yours.", "The error message returned because of another owner."],
        ],
      },
      "For a list of error codes, see our API Error Center.",
    ],
  },
  "layout 3, zh: description before example, rows without a name": {
    action: "BrewTea",
    joins: true,
    parts: [
      "BrewTea - 泡茶",
      "更新时间：2031-02-03 04:05:06",
      "复制为 MD 格式\n产品详情\n我的收藏",
      "调试\n授权信息\n请求参数\n返回参数\n示例\n错误码\n变更历史",
      "泡一壶茶。",
      "调试",
      "您可以在OpenAPI Explorer中调用，OpenAPI Explorer会写出SDK代码示例。",
      "请求参数",
      {
        table: [
          ["名称", "类型", "必填", "描述", "示例值"],
          ["PotId", "string", "是", "壶的编号。", "pot-1****"],
          ["Description", "string", "否", "壶的样子。", "round"],
        ],
      },
      "返回参数",
      {
        table: [
          ["名称", "类型", "描述", "示例值"],
          ["", "object", "返回数据。", ""],
          ["Pots", "array<object>", "用过的壶。", ""],
          ["", "object", "一把壶。", ""],
          ["Size", "integer", "壶的大小。", "3"],
          ["RequestId", "string", "请求编号。", "r-1****"],
        ],
      },
      "示例",
      "正常返回示例",
      "JSON格式",
      response,
      "错误码",
      {
        table: [
          ["HTTP status code", "错误码", "错误信息", "描述"],
          ["400", "InvalidPot.Size", "The pot is too small.", "壶太小。"],
        ],
      },
      "访问错误中心查看更多错误码。",
      "变更历史",
      "没有变更。",
    ],
  },
  "layout 4, en: response elements": {
    action: "BrewTea",
    joins: true,
    parts: [
      "Teapot Service:BrewTea",
      "Last Updated: 2031-02-03 04:05:06",
      "Brews a pot of tea.",
      "Try it now",
      "You can run this interface directly in OpenAPI Explorer, saving work. OpenAPI Explorer also shows SDKs.",
      "Request parameters",
      {
        table: [
          ["Parameter", "Type", "Required", "Description", "Example"],
          ["PotId", "string", "Yes", "The pot to use.", "pot-1****"],
          ["Cups", "integer", "No", "How many cups.", "4"],
        ],
      },
      "Response elements",
      {
        table: [
          ["Element", "Type", "Description", "Example"],
          ["", "object", "The answer.", ""],
          ["RequestId", "string", "The ID of the call.", "r-1****"],
        ],
      },
      "Examples",
      "Success response",
      "JSON format",
      response,
      "Error codes",
      {
        table: [
          ["HTTP status code", "Error code", "Error message", "Description"],
          ["400", "InvalidPot.Size", "The pot is too small.", "A bigger one is needed."],
        ],
      },
      "Release notes",
      "None so far.",
    ],
  },
};
