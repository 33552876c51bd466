/**
 * One request in, what becomes of it out: refused (and why) or answered (and with what).
 * The checks stand in the order of the service: method and size, caller, version, action, region, faults, rate limits, input,
 * what is kept. Knows no vendor: the protocol module reads and words.
 */
import type { Credentials } from "../../client/runtime/protocol.js";
import { isObject, type JsonObject, own } from "../../client/runtime/json.js";
import type { Fault, Faults } from "./faults.js";
import { underFaults } from "./faults/under-faults.js";
import type { RateLimits } from "./rate-limits.js";
import { checkRequest } from "./check-request.js";
import type { checkInput as CheckInput } from "./answers/check-input.js";
import type { Nonces } from "./wire/nonces.js";
import type { Complaint, Incoming, MockProtocol, Refusal } from "./wire/protocol.js";
import { readInput } from "./wire/read-input.js";
import type { RawRequest } from "./wire/raw-request.js";
import type { MockAction, MockService } from "./service.js";
import type { Performed } from "./state/perform.js";
import type { CallFacts } from "./state/running-call.js";

export interface Setting {
  readonly service: MockService;
  readonly protocol: MockProtocol;
  readonly nonces: Nonces;
  readonly faults: Faults;
  /** Undefined: any number of calls. */
  readonly limits: RateLimits | undefined;
  /** Does what a valid call asks for. */
  readonly perform: (asked: Asked) => Performed;
  /** Undefined: anyone may call. */
  readonly credentials: Credentials | undefined;
  readonly now: () => number;
  /** The mock's own time, which rate limits go by. */
  readonly time: () => number;
}

/** A valid call, as the wire told it. */
export type Asked = Pick<CallFacts, "action" | "facts" | "input" | "region">;

export type Outcome = Decision & {
  /** What goes wrong with the answer on its way. */
  readonly fault?: Fault;
};

type Decision =
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
  const input = readInput(incoming.input, action, service);
  const work = async (): Promise<Outcome> =>
    checkRate(name, action, incoming, setting) ?? answer(name, action, incoming, input, setting);
  return underFaults({ action: name, input, raw }, setting, work);
}

function checkRate(
  name: string,
  { rateLimit }: MockAction,
  { region }: Incoming,
  { limits, protocol, time }: Setting,
): Outcome | undefined {
  if (rateLimit === undefined || limits?.take(name, region, rateLimit, time()) !== false) return undefined;
  const { requests, seconds } = rateLimit;
  const allowed = `${requests} requests in ${seconds === 1 ? "a second" : `${seconds} seconds`}`;
  return refuse({ kind: "rate", at: name, detail: `${name} takes no more than ${allowed}.` }, protocol);
}

/** Loaded by the first call, as protocols are: importing a mock costs no more than its data. */
let checking: Promise<{ readonly checkInput: typeof CheckInput }> | undefined;

async function answer(
  name: string,
  action: MockAction,
  incoming: Incoming,
  input: unknown,
  setting: Setting,
): Promise<Outcome> {
  // No page tells what such an action takes or returns.
  if (action.status === "undocumented") return { kind: "answered", output: {}, undocumented: true };
  const { checkInput } = await (checking ??= import("./answers/check-input.js"));
  const refusal = checkInput(name, action, incoming.input, input, setting);
  if (refusal !== undefined) return { kind: "refused", refusal };
  const given = isObject(input) ? input : {};
  const region = regionOf(incoming, given, setting.protocol);
  const performed = setting.perform({ action: name, facts: action, input: given, region });
  if (performed.kind === "answered") return { ...performed, undocumented: false };
  return { kind: "refused", refusal: { ...setting.protocol.fault(performed.code), message: performed.message } };
}

/** An empty one is none. */
function regionOf({ region }: Incoming, input: JsonObject, { regionMember }: MockProtocol): string | undefined {
  const member = regionMember === undefined ? undefined : own(input, regionMember);
  return [region, member].find((text): text is string => typeof text === "string" && text !== "");
}

/** A call that cannot be served is refused in any case, worded or not. */
function refuse(problem: Complaint, protocol: MockProtocol): Outcome {
  const refusal = protocol.word(problem);
  return refusal === undefined ? { kind: "misuse", message: problem.detail } : { kind: "refused", refusal };
}
