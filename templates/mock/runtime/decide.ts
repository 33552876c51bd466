/**
 * One request in, what becomes of it out: refused (and why) or answered (and with what).
 * The checks stand in the order of the service:
 * method and size, caller, version, action, region, faults, input. Knows no vendor: the protocol module reads and words.
 */
import type { Credentials } from "../../client/runtime/protocol.js";
import type { TypeLookup } from "../../client/runtime/members.js";
import { isObject, type JsonObject, own } from "../../client/runtime/json.js";
import { chooseExample } from "./answers/choose-example.js";
import { collectEcho } from "./answers/echo.js";
import { faultHeader, type Faults, isDocumented } from "./faults.js";
import { checkRequest } from "./check-request.js";
import type { checkInput as CheckInput } from "./answers/check-input.js";
import type { Nonces } from "./wire/nonces.js";
import type { Complaint, Incoming, MockProtocol, Refusal } from "./wire/protocol.js";
import type { RawRequest } from "./wire/raw-request.js";
import { readInput } from "./wire/read-input.js";
import type { MockAction, MockService } from "./service.js";
import { synthesizeObject } from "./answers/synthesize.js";

export interface Setting {
  readonly service: MockService;
  readonly protocol: MockProtocol;
  readonly faults: Faults;
  readonly nonces: Nonces;
  readonly seed: string;
  /** Undefined: anyone may call. */
  readonly credentials: Credentials | undefined;
  readonly now: () => number;
}

export type Outcome =
  | { readonly kind: "answered"; readonly output: JsonObject; readonly undocumented: boolean }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  /** The request asks the mock for something it cannot do; no answer of the service. */
  | { readonly kind: "misuse"; readonly message: string };

export async function decide(raw: RawRequest, incoming: Incoming, setting: Setting): Promise<Outcome> {
  const { service, protocol, credentials, nonces } = setting;
  const unserved = protocol.screen(raw);
  if (unserved !== undefined) return refuse(unserved, protocol);
  if (credentials !== undefined) {
    const refusal = await protocol.verify(raw, { service, credentials, now: setting.now(), nonces });
    if (refusal !== undefined) return { kind: "refused", refusal };
  }
  const name = incoming.action ?? "";
  const action = checkRequest(incoming, service);
  if ("kind" in action) return refuse(action, protocol);
  return checkFault(name, raw, setting) ?? answer(name, action, incoming, setting);
}

function checkFault(action: string, raw: RawRequest, { service, protocol, faults }: Setting): Outcome | undefined {
  const asked = raw.headers.get(faultHeader);
  if (asked !== null && !isDocumented(service, action, asked)) {
    return { kind: "misuse", message: `${faultHeader}: ${action} documents no error code ${asked}` };
  }
  const code = asked ?? faults.take(action);
  return code === undefined ? undefined : { kind: "refused", refusal: protocol.fault(code) };
}

/** Loaded by the first call, as protocols are: importing a mock costs no more than its data. */
let checking: Promise<{ readonly checkInput: typeof CheckInput }> | undefined;

async function answer(name: string, action: MockAction, incoming: Incoming, setting: Setting): Promise<Outcome> {
  const { service } = setting;
  // No page tells what such an action takes or returns.
  if (action.status === "undocumented") return { kind: "answered", output: {}, undocumented: true };
  const input = readInput(incoming.input, action, service);
  const { checkInput } = await (checking ??= import("./answers/check-input.js"));
  const refusal = checkInput(name, action, incoming.input, input, setting);
  if (refusal !== undefined) return { kind: "refused", refusal };
  const types: TypeLookup = (type) => own(service.types, type);
  const given = isObject(input) ? input : {};
  const example = chooseExample(action.examples, given, service.protocol.responseRoot);
  const making = { types, echo: collectEcho(action.input ?? [], given), inside: [], index: 0 };
  const output = synthesizeObject(action.output ?? [], example, `${setting.seed}/${name}`, making);
  return { kind: "answered", output, undocumented: false };
}

/** A call that cannot be served is refused in any case, worded or not. */
function refuse(problem: Complaint, protocol: MockProtocol): Outcome {
  const refusal = protocol.word(problem);
  return refusal === undefined ? { kind: "misuse", message: problem.detail } : { kind: "refused", refusal };
}
