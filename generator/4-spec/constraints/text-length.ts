/** "must be 3 to 30 characters in length" of a string. Sizes of raw data in bytes or KB are no lengths. */
import type { ConstraintRule } from "./rule.js";

const LENGTH = /\b(?:must be|is) (\d+) to (\d+) characters in length\b/g;

export const textLength: ConstraintRule = ({ line, type }) => {
  const found = type.kind === "string" ? [...line.matchAll(LENGTH)] : [];
  const [only] = found;
  return only && found.length === 1 ? { length: { least: Number(only[1]), most: Number(only[2]) } } : undefined;
};
