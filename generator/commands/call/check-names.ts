/**
 * The names of an input against those that the page of the action tells: unknown ones, and required ones that are missing.
 * Members inside of lists and structures, values and limits are not looked at. What no page describes is not judged.
 */
import type { Action } from "../../4-spec/spec.js";
import { didYouMean } from "../../support/nearest-names.js";
import type { Input } from "./set-member.js";

export function checkNames(input: Input, { input: members, clientToken }: Action): string[] {
  if (members === undefined) return [];
  const known = members.map((own) => own.name);
  const unknown = Object.keys(input).filter((name) => !known.includes(name));
  const missing = members.filter(
    // A client token that is not given is made up.
    ({ name, required, readOnly }) => required && !readOnly && name !== clientToken && !Object.hasOwn(input, name),
  );
  return [
    ...unknown.map((name) => `there is no ${JSON.stringify(name)}${didYouMean(name, known)}`),
    ...missing.map(({ name }) => `${name} is required`),
  ];
}
