/**
 * "This field may return null", "is `null` for …", "Null is returned when", "可能返回 null": the output may be null.
 * "May return empty" says nothing of null and does not fire.
 */
import type { ConstraintRule } from "./rule.js";

const MAY =
  /\b(?:may|can|could|might) (?:also )?(?:return|be) [`"]?null\b|\b(?:is|are|returns) [`"]null\b|\bnull is returned\b|\breturns null\b|\bfield returns? [`"]?null\b|(?:可能|可以|会|能)(?:返回|为|是)\s*[`"“]?null\b|取值均?为\s*[`"“]?null\b/i;
const NOT = /\b(?:cannot|not|never) (?:return|be) [`"]?null|不(?:会|能|可)(?:返回|为)\s*null/i;

export const nullable: ConstraintRule = ({ sentences, direction }) =>
  direction !== "input" && sentences.some((own) => MAY.test(own) && !NOT.test(own)) ? { nullable: true } : undefined;
