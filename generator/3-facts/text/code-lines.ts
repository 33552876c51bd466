/**
 * Code in flat text -> its true lines. Printed manuals set two blank lines after each line of code and one blank line
 * inside a line that was wrapped at the right edge; across a sheet only the length of the line tells.
 *
 *    GET https://cvm.example.com/?Action=ModifyLaunchTemplateDefaultVersi
 *                                                                            one blank line: joined without a space
 *    on
 */
import type { Line } from "../../2-document/document.js";
import type { Cell } from "../facts.js";

const EDGE = 80;

export function readCode(lines: readonly Line[], printed: boolean): Cell {
  let text = "";
  let openLength = 0;
  lines.forEach((line, i) => {
    const wrapped = printed && i > 0 && (line.sheetFirst ? openLength >= EDGE : line.gap === 1);
    const own = line.sheetFirst ? line.text.replace(/^\s+/, "") : line.text;
    text += i === 0 ? line.text : wrapped ? own : `\n${line.text}`;
    openLength = line.text.length;
  });
  return { text, lines: lines.map((line) => line.number) };
}
