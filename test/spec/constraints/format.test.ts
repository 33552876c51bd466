// Formats that the text states of the whole value.
import { format } from "../../../generator/4-spec/constraints/format.js";
import { number, testRule } from "./rule-cases.js";

testRule(format, {}, [
  ["It needs to be encoded in base64 format.", { format: "base64" }],
  ["The Base64-encoded key.", { format: "base64" }],
  ["口令需使用base64进行编码。", { format: "base64" }],
  ["Time, in standard ISO8601 representation. format: YYYY-MM-DDThh:mm:ssZ.", { format: "date-time" }],
  ["First day. Format: `YYYY-MM-DD` , such as `2016-10-30` .", { format: "date" }],
  ["CIDR block of the garden.", { format: "cidr" }],
  ["The IP address of the door.", { format: "ip" }],
  ["内网ip", { format: "ip" }],
  ["Settings in JSON format.", { format: "json" }],
  ["URL of the picture.", { format: "url" }],
  ["Stream URL (must be a live one).", { format: "url" }],
  ["图片的url，必须可以下载", { format: "url" }],
  ["Day of birth, such as 2016-10-30.", undefined],
  ["The door is reached by its address.", undefined],
  ["加固后的下载地址", undefined],
  ["It needs to be encoded in base64 format.", undefined, { type: number }],
]);
