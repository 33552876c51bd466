/**
 * Nested input against the documented members, as complaints that a service would have: the client's own validation, with
 * the paths of the wire (`Filters.0.Name`). Null is a value of no type: SDKs leave it out before they sign. Integers keep to
 * the width that their type has.
 */
import { isObject, own } from "../../../client/runtime/json.js";
import type { Member } from "../../../client/runtime/members.js";
import { type Checking, type InputProblem, validateInput } from "../../../client/runtime/validate-input.js";
import type { MockAction, MockService } from "../service.js";
import type { InputComplaint, InputFault } from "../wire/protocol.js";
import { limitWidths } from "./limit-widths.js";

const kinds: { readonly [rule in InputProblem["rule"]]: InputFault } = {
  required: "missing",
  requiredWhen: "missing",
  unknown: "unknown",
  type: "type",
  depth: "type",
  enum: "value",
  minimum: "tooSmall",
  exclusiveMinimum: "tooSmall",
  maximum: "tooLarge",
  exclusiveMaximum: "tooLarge",
  step: "step",
  minLength: "tooShort",
  maxLength: "tooLong",
  minItems: "tooFew",
  maxItems: "tooMany",
  pattern: "pattern",
  conflict: "conflict",
  oneOf: "conflict",
  atLeastOne: "noneOf",
};

const noMembers: readonly Member[] = [];

export function* findComplaints(
  name: string,
  action: MockAction,
  input: unknown,
  service: MockService,
  listBase: 0 | 1,
): Generator<InputComplaint> {
  if (!isObject(input)) {
    yield { kind: "type", at: "", detail: "The input must be an object." };
    return;
  }
  const checking: Checking = {
    types(type) {
      const members = own(service.types, type);
      return members && limitWidths(members);
    },
    rules: (owner) => (owner === name ? action.rules : own(service.rules, owner.slice("type:".length))),
    step: (path, step) => `${path === "" ? "" : `${path}.`}${typeof step === "number" ? step + listBase : step}`,
  };
  for (const { path, rule, message } of validateInput(name, limitWidths(action.input ?? noMembers), input, checking)) {
    const none = rule === "oneOf" && !isGiven(input, path, listBase);
    yield { kind: none ? "noneOf" : kinds[rule], at: path, detail: `${path}${isOfGroup(rule) ? ":" : ""} ${message}.` };
  }
}

/** What is wrong is not the member alone: `InstanceName: exactly one of InstanceName, SecurityGroups must be given.` */
function isOfGroup(rule: InputProblem["rule"]): boolean {
  return rule === "oneOf" || rule === "atLeastOne" || rule === "conflict";
}

/** Rules that ask for one of some members stand at one that is given, or at the first where none is; an empty list is none. */
function isGiven(input: unknown, path: string, listBase: number): boolean {
  const enter = (value: unknown, step: string): unknown => {
    if (!Array.isArray(value)) return isObject(value) ? own(value, step) : undefined;
    const items: readonly unknown[] = value;
    return /^\d+$/.test(step) ? items[Number(step) - listBase] : items.map((item) => enter(item, step));
  };
  const found = path.split(".").reduce(enter, input);
  return [found].flat(Infinity).some((value) => value !== undefined && value !== null);
}
