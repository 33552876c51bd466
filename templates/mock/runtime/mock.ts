/**
 * A stand-in for one service: its data and options in, a `fetch` out that answers as the service would, offline and the
 * same on each run.
 * Pass `fetch` to a generated client, or serve `handle`. It knows no vendor and no action: protocols, bindings and
 * behaviours do.
 */
import type { Credentials } from "../../client/runtime/protocol.js";
import { own } from "../../client/runtime/json.js";
import { type Answer, deliver } from "./answer.js";
import type { Behaviour } from "./behaviour.js";
import { type ClockSetting, Clock, type MockClock } from "./clock.js";
import { decide } from "./decide.js";
import { type Fault, Faults } from "./faults.js";
import { breakAnswer } from "./faults/break-answer.js";
import { checkLatency, delayAnswer, type LatencyRange } from "./latency.js";
import { describeCall, type MockCall } from "./mock-call.js";
import { uuidOf } from "./random.js";
import { RateLimits } from "./rate-limits.js";
import type { MockService } from "./service.js";
import { type RawRequest, readRequest } from "./wire/raw-request.js";
import { protocols } from "./wire/registry.js";
import { readToolCall } from "./wire/tool-call.js";
import { toAnswer } from "./wire/to-answer.js";

export interface MockOptions {
  /** Chooses ids, RequestIds and made-up values. */
  readonly seed?: number | string | undefined;
  /** The one key that may call; by default `mock-id` with `mock-secret`. */
  readonly credentials?: Credentials | undefined;
  /** `off`: signatures, keys and timestamps are not looked at. */
  readonly auth?: "on" | "off" | undefined;
  /** The time that signatures are checked against, milliseconds since 1970; by default that of the machine. */
  readonly now?: (() => number) | undefined;
  /** The mock's own time; by default `calls`: each call takes a second of it. */
  readonly clock?: ClockSetting | undefined;
  /** `off`: documented limits of calls per second are not kept. */
  readonly rateLimits?: "on" | "off" | undefined;
  /** `adopt`: an id that nothing has, but that has the right shape, is taken for something that exists. */
  readonly unknownIds?: "refuse" | "adopt" | undefined;
  /** Milliseconds of the machine that each answer takes at least and at most. */
  readonly latency?: LatencyRange | undefined;
  readonly faults?: readonly Fault[] | undefined;
  /** They go before those that come with the service. */
  readonly behaviours?: readonly Behaviour[] | undefined;
}

export interface Mock {
  readonly service: MockService;
  fetch(request: Request | string | URL, init?: RequestInit): Promise<Response>;
  /** The same for servers: without the objects of the web, and with damage left to them. */
  handle(raw: RawRequest): Promise<Answer>;
  readonly clock: MockClock;
  readonly faults: Faults;
  /** The latest calls, oldest first. */
  readonly requests: readonly MockCall[];
  /** Back to the start: no calls, nothing kept but catalogues, the faults of the options, the clock where it began. */
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
  const clock = new Clock(options.clock ?? "calls", now);
  const faults = new Faults(service, seed);
  const limits = options.rateLimits === "off" ? undefined : new RateLimits();
  const { latency } = options;
  if (latency !== undefined) checkLatency(latency);
  const requests: MockCall[] = [];
  let count = 0;
  reset();

  async function fetch(request: Request | string | URL, init?: RequestInit): Promise<Response> {
    const asked = new Request(request, init);
    asked.signal.throwIfAborted();
    return deliver(await handle(await readRequest(asked)), asked.signal);
  }

  async function handle(raw: RawRequest): Promise<Answer> {
    const requestId = uuidOf(`${seed}/request/${(count += 1)}`);
    clock.tick();
    const protocol = await loadProtocol();
    const tool = readToolCall(raw, service);
    const incoming = tool ?? protocol.read(raw);
    const caller = tool === undefined ? credentials : undefined;
    const setting = { service, protocol, faults, limits, seed, credentials: caller, now, time: () => clock.now() };
    const outcome = await decide(raw, incoming, setting);
    const whole = toAnswer(outcome, requestId, raw, protocol, service);
    const sent = outcome.fault === undefined ? whole : breakAnswer(whole, outcome.fault);
    const answer = delayAnswer(sent, latency, requestId);
    requests.push(describeCall(raw, incoming, outcome, answer, requestId));
    if (requests.length > keptRequests) requests.shift();
    return answer;
  }

  function reset(): void {
    requests.length = 0;
    count = 0;
    clock.reset();
    limits?.reset();
    faults.clear();
    for (const fault of options.faults ?? []) faults.add(fault);
  }

  return { service, fetch, handle, clock, faults, requests, reset };
}
