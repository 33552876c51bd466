// Lengths in characters of a whole value.
import { textLength } from "../../../generator/4-spec/constraints/text-length.js";
import { number, testRule } from "./rule-cases.js";

const unread = { unread: ["length"] };

testRule(textLength, {}, [
  ["The sign must be 3 to 30 characters in length, digits included.", { length: { least: 3, most: 30 } }],
  ["It must be 1-60 characters long and can hold both letters and signs.", { length: { least: 1, most: 60 } }],
  ["The text can be 0 to 8,192 characters in length.", { length: { least: 0, most: 8192 } }],
  ["A word, with a maximum length of 25 characters.", { length: { most: 25 } }],
  ["A token. Its maximum length is 64 ASCII characters.", { length: { most: 64 } }],
  ["You can write what you like, but its length cannot exceed 60 characters.", { length: { most: 60 } }],
  ["Any name within 60 characters (the pattern string included).", { length: { most: 60 } }],
  ["This parameter is limited to 64 characters.", { length: { most: 64 } }],
  ["名称，长度为2-60个字符。", { length: { least: 2, most: 60 } }],
  ["名称。长度为2~128个英文或中文字符。", { length: { least: 2, most: 128 } }],
  ["名称长度为1~64字节。", undefined],
  ["描述，不超过256个字符。", { length: { most: 256 } }],
  ["A Windows word must be 12 to 30 characters in length. A Linux word must be 8 to 30 characters in length.", unread],
  ["Oak doors: 2 to 15 characters in length. Pine doors: 2 to 60 characters in length.", unread],
  ["User data with the maximum size of 16 KB.", undefined],
  ["The length is at most 128 bytes.", undefined],
  ["It must have at least one character of each kind.", undefined],
  ["The name must be 3 to 30 characters in length.", undefined, { type: number }],
]);
