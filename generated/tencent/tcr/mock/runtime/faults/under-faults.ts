/**
 * A call, and what it would come to -> what it comes to under the fault that hits it, if one does. A fault takes the place of
 * the work, unless it says `afterwards` or only delays: so it changes nothing that the service keeps.
 */
import { isObject } from "../../../client/runtime/json.js";
import type { Outcome, Setting } from "../decide.js";
import { faultHeader, type Faults } from "../faults.js";
import type { RawRequest } from "../wire/raw-request.js";
import type { Fault } from "./fault.js";
import { FaultError } from "./parse-fault.js";

interface AskedFor {
  readonly action: string;
  /** What could be read of the input; a rule that names input is about objects only. */
  readonly input: unknown;
  readonly raw: RawRequest;
}

export async function underFaults(
  call: AskedFor,
  { faults, protocol }: Setting,
  work: () => Promise<Outcome>,
): Promise<Outcome> {
  const fault = take(call, faults);
  if (fault === undefined) return work();
  if (fault instanceof FaultError) return { kind: "misuse", message: `${faultHeader}: ${fault.message}` };
  const done = fault.afterwards === true || fault.transport === "slow" ? await work() : nothingDone;
  if (fault.code === undefined) return { ...done, fault };
  const refusal = protocol.fault(fault.code);
  const { message = refusal.message } = fault;
  return { kind: "refused", refusal: { ...refusal, message }, fault };
}

/** A body for the faults that send half of one. */
const nothingDone: Outcome = { kind: "answered", output: {}, undocumented: false };

function take({ action, input, raw }: AskedFor, faults: Faults): Fault | FaultError | undefined {
  try {
    return faults.take(action, isObject(input) ? input : {}, raw.headers.get(faultHeader));
  } catch (error) {
    if (error instanceof FaultError) return error;
    throw error;
  }
}
