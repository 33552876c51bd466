/**
 * How many of a resource there may be: the number that the documented example of an action about its quota shows
 * (`DescribeImageQuota` -> `ImageNumQuota` 20), and the code with which the creating action refuses one more. Absent where
 * the pages tell only one of the two.
 */
import type { Action, Member, Spec } from "../../4-spec/spec.js";
import type { Quota } from "../../runtime/mock/runtime/state/binding.js";
import { parseActionName } from "./action-name.js";
import { subjectOf } from "./choose-codes.js";
import type { Found } from "./find-resources.js";
import { keyOf } from "./words.js";

export function quotaOf({ errors = [] }: Action, found: Found, spec: Spec): Quota | undefined {
  const refusal = errors.find((code) => isAbout(subjectOf(code, "quota"), found));
  const limit = refusal === undefined ? undefined : limitOf(found, spec);
  return refusal === undefined || limit === undefined ? undefined : { limit, refusal };
}

/** The noun, or what it ends with: the `GroupQuota` of a `DisasterRecoverGroup`. */
function isAbout(subject: string | undefined, { nouns }: Found): boolean {
  return subject !== undefined && subject.length > 2 && [...nouns].some((noun) => noun.endsWith(subject));
}

function limitOf(found: Found, spec: Spec): number | undefined {
  for (const [action, facts] of Object.entries(spec.actions)) {
    const { does, keys } = parseActionName(action);
    const isQuota = keys.some((key) => [...found.nouns].some((noun) => key === `${noun}quota`));
    if (!does.includes("list") || !isQuota) continue;
    const named = (facts.output ?? []).filter(({ type, name }) => type.kind === "integer" && /quota$/i.test(name));
    const member =
      named.length === 1 ? named[0] : named.find(({ name }) => isAbout(keyOf(name).replace(/quota$/, ""), found));
    const value = member === undefined ? undefined : exampleOf(member, facts, spec);
    if (typeof value === "number") return value;
  }
  return undefined;
}

function exampleOf({ name, example }: Member, { examples = [] }: Action, spec: Spec): unknown {
  const root = spec.protocol.responseRoot;
  for (const { value } of examples.flatMap(({ responses, valid }) => (valid === false ? [] : responses))) {
    const answer = root === undefined ? value : (value as Record<string, unknown> | undefined)?.[root];
    const shown = (answer as Record<string, unknown> | undefined)?.[name];
    if (shown !== undefined) return shown;
  }
  return example;
}
