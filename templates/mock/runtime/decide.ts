/**
 * One request in, what becomes of it out: refused (and why) or answered (and with what).
 * The checks stand in the order of the service:
 * method, caller, version, action, region, faults, rate limits, input. Knows no vendor: the protocol module reads and words.
 */
import type { Credentials } from "../../client/runtime/protocol.js";
import type { TypeLookup } from "../../client/runtime/members.js";
import { isObject, type JsonObject, own } from "../../client/runtime/json.js";
import { chooseExample } from "./answers/choose-example.js";
import { collectEcho } from "./answers/echo.js";
import type { Fault, Faults } from "./faults.js";
import { underFaults } from "./faults/under-faults.js";
import type { RateLimits } from "./rate-limits.js";
import { readForm } from "./wire/form-input.js";
import type { Complaint, Incoming, MockProtocol, Refusal, WireInput } from "./wire/protocol.js";
import type { RawRequest } from "./wire/raw-request.js";
import type { MockAction, MockService } from "./service.js";
import { synthesizeObject } from "./answers/synthesize.js";

export interface Setting {
  readonly service: MockService;
  readonly protocol: MockProtocol;
  readonly faults: Faults;
  /** Undefined: any number of calls. */
  readonly limits: RateLimits | undefined;
  readonly seed: string;
  /** Undefined: anyone may call. */
  readonly credentials: Credentials | undefined;
  readonly now: () => number;
  /** The mock's own time, which rate limits go by. */
  readonly time: () => number;
}

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
  const { service, protocol, credentials } = setting;
  if (raw.method !== "GET" && raw.method !== "POST") {
    return refuse(complaint("method", raw.method, "Only GET and POST are known here."), protocol);
  }
  if (credentials !== undefined) {
    const refusal = await protocol.verify(raw, { service, credentials, now: setting.now() });
    if (refusal !== undefined) return { kind: "refused", refusal };
  }
  const wrong = checkTarget(incoming, service);
  if (wrong !== undefined) return refuse(wrong, protocol);
  const name = incoming.action ?? "";
  const action = own(service.actions, name);
  if (action === undefined) return refuse(complaint("action", name, `There is no action ${name}.`), protocol);
  const elsewhere = checkRegion(incoming, action, setting);
  if (elsewhere !== undefined) return elsewhere;
  const input = readInput(incoming.input, action, service);
  const work = async (): Promise<Outcome> =>
    checkRate(name, action, incoming, setting) ?? answer(name, action, incoming, input, setting);
  return underFaults({ action: name, input, raw }, setting, work);
}

function checkTarget({ action, version }: Incoming, service: MockService): Complaint | undefined {
  if (!action) return complaint("missing", "Action", "Action is required.");
  if (!version) return complaint("missing", "Version", "Version is required.");
  if (version !== service.version) {
    return complaint("version", version, `There is no version ${version}, only ${service.version}.`);
  }
  return undefined;
}

function checkRegion({ region }: Incoming, action: MockAction, { service, protocol }: Setting): Outcome | undefined {
  if (!region) {
    return action.region?.use === "required"
      ? refuse(complaint("missing", "Region", "Region is required."), protocol)
      : undefined;
  }
  const known = action.region?.only ?? service.regions;
  if (known === undefined || known.includes(region) || action.region?.use === "none") return undefined;
  return refuse(complaint("region", region, `There is no region ${region}.`), protocol);
}

/** Undefined where the input cannot be read. */
function readInput(wire: WireInput, { input = [] }: MockAction, { types }: MockService): unknown {
  switch (wire.kind) {
    case "json":
      return wire.value;
    case "form":
      return readForm(wire.pairs, input, (type) => own(types, type));
    case "unreadable":
      return undefined;
  }
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
  return refuse(complaint("rate", name, `${name} takes no more than ${allowed}.`), protocol);
}

async function answer(
  name: string,
  action: MockAction,
  { input: wire }: Incoming,
  input: unknown,
  setting: Setting,
): Promise<Outcome> {
  const { service, protocol } = setting;
  // No page tells what such an action takes or returns.
  if (action.status === "undocumented") return { kind: "answered", output: {}, undocumented: true };
  if (wire.kind === "unreadable") return refuse(complaint("body", "", wire.detail), protocol);
  const types: TypeLookup = (type) => own(service.types, type);
  const members = action.input ?? [];
  // Loaded by the first call, as protocols are: importing a mock costs no more than its data.
  const { findComplaints } = await import("./answers/find-complaints.js");
  for (const problem of findComplaints(members, input, types, protocol.listBase)) {
    const refusal = protocol.word(problem);
    if (refusal !== undefined) return { kind: "refused", refusal };
  }
  const given = isObject(input) ? input : {};
  const example = chooseExample(action.examples, given, service.protocol.responseRoot);
  const making = { types, echo: collectEcho(members, given), inside: [], index: 0 };
  const output = synthesizeObject(action.output ?? [], example, `${setting.seed}/${name}`, making);
  return { kind: "answered", output, undocumented: false };
}

function complaint(kind: Complaint["kind"], at: string, detail: string): Complaint {
  return { kind, at, detail };
}

/** A call that cannot be served is refused in any case, worded or not. */
function refuse(problem: Complaint, protocol: MockProtocol): Outcome {
  const refusal = protocol.word(problem);
  return refusal === undefined ? { kind: "misuse", message: problem.detail } : { kind: "refused", refusal };
}
