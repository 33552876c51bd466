/**
 * Does the input of a call hold what a rule names? Objects by their members, lists by their items: each item named must be
 * held by some item that came, in any order. Everything else must be the same.
 *   {Filters: [{Name: "zone"}]} is held by {Filters: [{Name: "host"}, {Name: "zone", Values: ["z1"]}], Limit: 1}
 */
import { isObject, own } from "../../../client/runtime/json.js";

export function holdsInput(given: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted))
    return Array.isArray(given) && wanted.every((item) => given.some((own) => holdsInput(own, item)));
  if (!isObject(wanted)) return given === wanted;
  return isObject(given) && Object.entries(wanted).every(([name, value]) => holdsInput(own(given, name), value));
}
