// The `fetch` of a mock that looks at each answer before the client gets it: all documented members, and no others. And what
// the tests of mocks ask of refused calls.
import { isError } from "../../generated/tencent/cvm/client/index.js";
import type { Mock } from "../../generated/tencent/cvm/mock/index.js";
import { checkMembers } from "../generated/answer-checker.js";
import { serviceNamed } from "../generated/services.js";

type Json = { readonly [name: string]: unknown };

/** Throws where a mock answers as no page says. A dry run is answered with a RequestId only. */
export function checkedFetch(mock: Pick<Mock, "fetch" | "requests">, service: string): Mock["fetch"] {
  const { spec } = serviceNamed(service);
  const root = spec.protocol.responseRoot;
  return async (request, init) => {
    const response = await mock.fetch(request, init);
    const whole = (await response.clone().json()) as Json;
    const body = (root === undefined ? whole : whole[root]) as Json;
    const call = mock.requests.findLast(({ requestId }) => requestId === body["RequestId"]);
    if (call?.action === undefined || call.code !== undefined || call.body.includes('"DryRun":true')) return response;
    const output = spec.actions[call.action]?.output ?? [];
    const faults = checkMembers(output, body, spec, call.action);
    if (faults.length > 0) throw new Error(`${call.action} is not answered as documented: ${faults.join("; ")}`);
    return response;
  };
}

/** The code that a call is refused with, or `ok`. */
export async function codeOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return "ok";
  } catch (error) {
    if (isError(error) && error.code !== undefined) return error.code;
    throw error;
  }
}
