/**
 * A stand-in for one service: its data and options in, a `fetch` out that answers as the service would,
 * offline and the same on each run.
 * Pass `fetch` to a generated client, or serve it. It keeps a log of the calls and the faults it was told;
 * nothing else.
 */
import type { Credentials } from "../../client/runtime/protocol.js";
import { own } from "../../client/runtime/json.js";
import { decide, type Outcome } from "./decide.js";
import { type Fault, Faults } from "./faults.js";
import type { MockProtocol, Refusal, Reply } from "./wire/protocol.js";
import { uuidOf } from "./random.js";
import { type RawRequest, readRequest } from "./wire/raw-request.js";
import { protocols } from "./wire/registry.js";
import type { MockService } from "./service.js";
import { readToolCall } from "./wire/tool-call.js";

export interface MockOptions {
  /** Chooses the made-up values. */
  readonly seed?: number | string | undefined;
  /** The one key that may call; by default `mock-id` with `mock-secret`. */
  readonly credentials?: Credentials | undefined;
  /** `off`: signatures, keys and timestamps are not looked at. */
  readonly auth?: "on" | "off" | undefined;
  /** Milliseconds since 1970; by default the clock of the machine. */
  readonly now?: (() => number) | undefined;
  readonly faults?: readonly Fault[] | undefined;
}

export interface MockCall {
  readonly requestId: string;
  readonly action: string | undefined;
  readonly version: string | undefined;
  readonly region: string | undefined;
  readonly method: string;
  readonly url: string;
  readonly body: string;
  readonly status: number;
  /** The error code of the answer, if it is one. */
  readonly code?: string;
  /** What the mock signed, where a signature was wrong. */
  readonly expected?: NonNullable<Refusal["expected"]>;
  /** No page documents the action: answered with a RequestId only. */
  readonly undocumented?: true;
}

export interface Mock {
  fetch(request: Request | string | URL, init?: RequestInit): Promise<Response>;
  /** The latest calls, oldest first. */
  readonly requests: readonly MockCall[];
  /** Lets calls fail with a documented code, until `reset` or as often as told. */
  fail(fault: Fault): void;
  /** Back to the start: no calls, the faults of the options only, the first RequestId next. */
  reset(): void;
}

export const mockCredentials: Credentials = { id: "mock-id", secret: "mock-secret" };

/** A server that runs for days must not grow with its log. */
const keptRequests = 1000;

export function createMock(service: MockService, options: MockOptions = {}): Mock {
  const load = own(protocols, service.protocol.kind);
  if (load === undefined) {
    throw new Error(`mock: no protocol ${service.protocol.kind} for ${service.vendor}/${service.service}`);
  }
  const loadProtocol = load;
  const seed = String(options.seed ?? 1);
  const credentials = options.auth === "off" ? undefined : (options.credentials ?? mockCredentials);
  const now = options.now ?? Date.now;
  const faults = new Faults(service);
  const requests: MockCall[] = [];
  let count = 0;
  reset();

  async function fetch(request: Request | string | URL, init?: RequestInit): Promise<Response> {
    const requestId = uuidOf(`${seed}/request/${(count += 1)}`);
    const asked = new Request(request, init);
    asked.signal.throwIfAborted();
    const raw = await readRequest(asked);
    const protocol = await loadProtocol();
    const tool = readToolCall(raw, service);
    const incoming = tool ?? protocol.read(raw);
    const caller = tool === undefined ? credentials : undefined;
    const outcome = await decide(raw, incoming, { service, protocol, faults, seed, credentials: caller, now });
    const reply = toReply(outcome, requestId, raw, protocol, service);
    const { action, version, region } = incoming;
    const told = { requestId, action, version, region, method: raw.method, url: raw.url.href, body: raw.text };
    requests.push({ ...told, status: reply.status, ...describe(outcome) });
    if (requests.length > keptRequests) requests.shift();
    const headers = { "content-type": "application/json; charset=utf-8" };
    return new Response(JSON.stringify(reply.body), { status: reply.status, headers });
  }

  function reset(): void {
    requests.length = 0;
    count = 0;
    faults.clear();
    for (const fault of options.faults ?? []) faults.add(fault);
  }

  return { fetch, requests, fail: (fault) => faults.add(fault), reset };
}

function toReply(
  outcome: Outcome,
  requestId: string,
  raw: RawRequest,
  protocol: MockProtocol,
  service: MockService,
): Reply {
  switch (outcome.kind) {
    case "answered":
      return protocol.succeed(outcome.output, requestId, service);
    case "refused":
      return protocol.refuse(outcome.refusal, requestId, raw, service);
    case "misuse":
      return { status: 400, body: { message: outcome.message } };
  }
}

function describe(outcome: Outcome): Pick<MockCall, "code" | "expected" | "undocumented"> {
  if (outcome.kind === "answered") return outcome.undocumented ? { undocumented: true } : {};
  if (outcome.kind === "misuse") return {};
  const { code, expected } = outcome.refusal;
  return expected === undefined ? { code } : { code, expected };
}
