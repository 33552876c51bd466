/**
 * Nested input against the documented members, as complaints that a service would have: the client's own validation, with
 * the paths of the wire (`Filters.0.Name`). Services take null as nothing given. Limits of values and rules across
 * members are let pass: no page tells with which of its codes a service refuses them.
 */
import { isObject } from "../../../client/runtime/json.js";
import type { Member, TypeLookup } from "../../../client/runtime/members.js";
import { type Checking, type InputProblem, validateInput } from "../../../client/runtime/validate-input.js";
import type { Complaint } from "../wire/protocol.js";

const kinds: { readonly [rule in InputProblem["rule"]]?: Complaint["kind"] } = {
  required: "missing",
  unknown: "unknown",
  type: "type",
  enum: "value",
};

export function* findComplaints(
  members: readonly Member[],
  input: unknown,
  types: TypeLookup,
  listBase: 0 | 1,
): Generator<Complaint> {
  if (!isObject(input)) {
    yield { kind: "body", at: "", detail: "The input must be an object." };
    return;
  }
  const checking: Checking = {
    types,
    rules: () => undefined,
    step: (path, step) => `${path === "" ? "" : `${path}.`}${typeof step === "number" ? step + listBase : step}`,
    nullIsAbsent: true,
  };
  for (const { path, rule, message } of validateInput("", members, input, checking)) {
    const kind = kinds[rule];
    if (kind !== undefined) yield { kind, at: path, detail: `${path} ${message}.` };
  }
}
