/** Facts of a whole request or structure as short phrases of our own words. Used by client and docs. */
import type { Action, MemberRule } from "../4-spec/spec.js";
import { quoted, type FactStyle } from "./describe.js";

const RULES = { conflict: "At most one of", atLeastOne: "At least one of", oneOf: "Exactly one of" } as const;

/** What holds for the members of a request or structure together. */
export function ruleFacts(rules: readonly MemberRule[] | undefined, { code = quoted }: FactStyle = {}): string[] {
  return (rules ?? []).map((own) => `${RULES[own.kind]} ${own.members.map(code).join(", ")}`);
}

/** How a result is read on, which names filters take, which member makes a call safe to repeat. */
export function requestFacts(
  { rules, paging, clientToken, filters }: Action,
  { code = quoted, text = (words) => words }: FactStyle = {},
): string[] {
  const style = { code, text };
  return [
    ...ruleFacts(rules, style),
    ...(paging ? [`Paged by ${paging.in.map(code).join(", ")}`] : []),
    ...(clientToken === undefined ? [] : [`Safe to repeat with the same ${code(clientToken)}`]),
    ...(filters ? [`Filters: ${filters.map((own) => code(own.name)).join(", ")}`] : []),
  ];
}
