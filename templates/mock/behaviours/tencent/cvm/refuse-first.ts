/** Refuses with the first of some codes that the action documents: actions that check the same name it differently. */
import type { Call } from "../../../runtime/behaviour.js";

export function refuseFirst(call: Call, codes: readonly string[], message: string): never {
  const { errors } = call.facts;
  return call.refuse(codes.find((code) => errors.includes(code)) ?? codes[0] ?? "", message);
}
