/**
 * The input of an action as it came -> nested JSON, typed by the documented members; undefined where it cannot be read.
 */
import type { TypeLookup } from "../../../client/runtime/members.js";
import { own } from "../../../client/runtime/json.js";
import type { MockAction, MockService } from "../service.js";
import { readForm } from "./form-input.js";
import type { WireInput } from "./protocol.js";

export function readInput(wire: WireInput, { input = [] }: MockAction, { types }: MockService): unknown {
  if (wire.kind === "json") return wire.value;
  if (wire.kind === "unreadable") return undefined;
  const typeOf: TypeLookup = (name) => own(types, name);
  return { ...wire.beside, ...readForm(wire.pairs, input, typeOf) };
}
