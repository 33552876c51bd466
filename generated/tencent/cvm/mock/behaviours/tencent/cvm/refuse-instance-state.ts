/**
 * Refuses an action in states of an instance for which the action documents a code: of REBOOTING it is
 * `UnsupportedOperation.InstanceStateRebooting`. An instance that is not made yet has an operation in progress.
 */
import type { Call, Kept } from "../../../runtime/behaviour.js";

export function refuseInstanceState(call: Call, { id, value }: Kept): void {
  const state = String(value["InstanceState"]);
  const words = state.toLowerCase().split("_");
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  const own = `UnsupportedOperation.InstanceState${name}`;
  const code = state === "PENDING" ? "OperationDenied.InstanceOperationInProgress" : own;
  if (call.facts.errors.includes(code)) call.refuse(code, `${id} is ${state}.`);
}
