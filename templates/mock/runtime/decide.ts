/**
 * One request in, what becomes of it out: refused (and why) or answered (and with what).
 * The checks stand in the order of the service:
 * method, caller, version, action, region, faults, input. Knows no vendor: the protocol module reads and words.
 */
import type { Credentials } from "../../client/runtime/protocol.js";
import type { Performed } from "./state/perform.js";
import type { CallFacts } from "./state/running-call.js";
import type { World } from "./state/world.js";
import { isObject, type JsonObject, own } from "../../client/runtime/json.js";
import { faultHeader, type Faults, isDocumented } from "./faults.js";
import { readForm } from "./wire/form-input.js";
import type { Complaint, Incoming, MockProtocol, Refusal } from "./wire/protocol.js";
import type { RawRequest } from "./wire/raw-request.js";
import type { MockAction, MockService } from "./service.js";

export interface Setting {
  readonly service: MockService;
  readonly protocol: MockProtocol;
  readonly faults: Faults;
  readonly world: World;
  readonly perform: (asked: Asked) => Performed;
  /** Undefined: anyone may call. */
  readonly credentials: Credentials | undefined;
  readonly now: () => number;
}

/** A valid call, as the wire told it. */
export type Asked = Pick<CallFacts, "action" | "facts" | "input" | "region">;

export type Outcome =
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
  return (
    checkRegion(incoming, action, setting) ?? checkFault(name, raw, setting) ?? answer(name, action, incoming, setting)
  );
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

function checkFault(action: string, raw: RawRequest, { service, protocol, faults }: Setting): Outcome | undefined {
  const asked = raw.headers.get(faultHeader);
  if (asked !== null && !isDocumented(service, action, asked)) {
    return { kind: "misuse", message: `${faultHeader}: ${action} documents no error code ${asked}` };
  }
  const code = asked ?? faults.take(action);
  return code === undefined ? undefined : { kind: "refused", refusal: protocol.fault(code) };
}

async function answer(name: string, action: MockAction, incoming: Incoming, setting: Setting): Promise<Outcome> {
  const { world, protocol } = setting;
  // No page tells what such an action takes or returns.
  if (action.status === "undocumented") return { kind: "answered", output: {}, undocumented: true };
  const { input: wire } = incoming;
  if (wire.kind === "unreadable") return refuse(complaint("body", "", wire.detail), protocol);
  const members = action.input ?? [];
  const input = wire.kind === "json" ? wire.value : readForm(wire.pairs, members, world.types);
  // Loaded by the first call, as protocols are: importing a mock costs no more than its data.
  const { findComplaints } = await import("./answers/find-complaints.js");
  for (const problem of findComplaints(members, input, world.types, protocol.listBase)) {
    const refusal = protocol.word(problem);
    if (refusal !== undefined) return { kind: "refused", refusal };
  }
  const given = isObject(input) ? input : {};
  const performed = setting.perform({ action: name, facts: action, input: given, region: regionOf(incoming, given) });
  if (performed.kind === "refused") {
    return { kind: "refused", refusal: { ...protocol.fault(performed.code), message: performed.message } };
  }
  return { kind: "answered", output: performed.output, undocumented: false };
}

/** Where the protocol has no word for it, an ordinary parameter may say where things are. */
function regionOf({ region }: Incoming, input: JsonObject): string | undefined {
  const { RegionId } = input;
  return region ?? (typeof RegionId === "string" && RegionId !== "" ? RegionId : undefined);
}

function complaint(kind: Complaint["kind"], at: string, detail: string): Complaint {
  return { kind, at, detail };
}

/** A call that cannot be served is refused in any case, worded or not. */
function refuse(problem: Complaint, protocol: MockProtocol): Outcome {
  const refusal = protocol.word(problem);
  return refusal === undefined ? { kind: "misuse", message: problem.detail } : { kind: "refused", refusal };
}
