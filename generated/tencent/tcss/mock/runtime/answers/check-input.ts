/**
 * The input of a call against the documentation -> the refusal of the service, for the first thing that is wrong and that its
 * vendor minds, under the most specific code there is for it; undefined where all is right.
 */
import type { MockAction, MockService } from "../service.js";
import { chooseCode } from "../wire/choose-code.js";
import type { MockProtocol, Refusal, WireInput } from "../wire/protocol.js";
import { findComplaints } from "./find-complaints.js";

interface Rules {
  readonly service: MockService;
  readonly protocol: MockProtocol;
}

/** `input` is what was read of `wire`. */
export function checkInput(
  name: string,
  action: MockAction,
  wire: WireInput,
  input: unknown,
  { service, protocol }: Rules,
): Refusal | undefined {
  if (wire.kind === "unreadable") return protocol.word({ kind: wire.why, at: "", detail: wire.detail });
  for (const complaint of findComplaints(name, action, input, service, protocol.listBase)) {
    const refusal = protocol.word(complaint);
    if (refusal === undefined) continue;
    const code = chooseCode(complaint.kind, complaint.at, action, service);
    return code === undefined ? refusal : { ...refusal, code };
  }
  return undefined;
}
