/** "Value range: [1, 100]", "1-100", "Maximum value: 100" of a number. Two ranges in one text (per system) give none. */
import type { Bounds } from "../../support/prose-facts.js";
import { isNumber, type ConstraintRule } from "./rule.js";

const RANGE =
  /\b(?:value range|valid range|range of values|range)[:：] ?(?:[[(](-?\d+), ?(-?\d+)[\])]|(-?\d+) ?(?:-|–|to|~) ?(-?\d+))(?=[.;,) ]|$)/gi;
const MOST = /\b(?:maximum(?: value)?|max(?: value)?)[:：] ?`?(-?\d+)`?(?= ?[.;,)]|$)/gi;
const LEAST = /\b(?:minimum(?: value)?|min(?: value)?)[:：] ?`?(-?\d+)`?(?= ?[.;,)]|$)/gi;

export const range: ConstraintRule = ({ line, type }) => {
  if (!isNumber(type)) return undefined;
  const ranges = [...line.matchAll(RANGE)];
  const most = [...line.matchAll(MOST)];
  const least = [...line.matchAll(LEAST)];
  if (ranges.length + most.length > 1 || ranges.length + least.length > 1) return undefined;
  const bounds: Bounds = {
    ...boundOf("least", ranges[0]?.[1] ?? ranges[0]?.[3] ?? least[0]?.[1]),
    ...boundOf("most", ranges[0]?.[2] ?? ranges[0]?.[4] ?? most[0]?.[1]),
  };
  const inOrder = bounds.least === undefined || bounds.most === undefined || bounds.least <= bounds.most;
  return Object.keys(bounds).length > 0 && inOrder ? { range: bounds } : undefined;
};

function boundOf(key: keyof Bounds, text: string | undefined): Bounds {
  return text === undefined ? {} : { [key]: Number(text) };
}
