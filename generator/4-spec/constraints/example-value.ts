/** "示例值：1" at the end of a description: an example in the words of the cell. */
import type { ConstraintRule } from "./rule.js";

const EXAMPLE = /(?:^|\n)\s*示例值[:：]\s*(.+?)\s*$/;

export const exampleValue: ConstraintRule = ({ text }) => {
  const value = EXAMPLE.exec(text)?.[1]?.replace(/^`|`$/g, "");
  return value === undefined ? undefined : { example: value };
};
