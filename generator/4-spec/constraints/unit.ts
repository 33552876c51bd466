/** "Unit: GB." of a number; one word, named once. */
import { isNumber, type ConstraintRule } from "./rule.js";

const UNIT = /(?:\bunit|单位)[:：] ?([A-Za-z/]+|[\p{Script=Han}]{1,4})(?=[.;,)。；，]|$)/giu;

export const unit: ConstraintRule = ({ line, type }) => {
  const found = isNumber(type) ? new Set([...line.matchAll(UNIT)].map((match) => match[1])) : new Set<string>();
  const [only] = found;
  return only !== undefined && found.size === 1 ? { unit: only } : undefined;
};
