/**
 * A stand-in for one service: its data and options in, a `fetch` out that answers as the service would, offline and the
 * same on each run.
 * Pass `fetch` to a generated client, or serve `handle`. It knows no vendor and no action: protocols, bindings and
 * behaviours do.
 */
import type { Credentials } from "../../client/runtime/protocol.js";
import { own } from "../../client/runtime/json.js";
import type { Answer } from "./answer.js";
import type { Behaviour } from "./behaviour.js";
import { type ClockSetting, Clock, type MockClock } from "./clock.js";
import { decide, type Setting } from "./decide.js";
import { type Fault, Faults, type MockFaults } from "./faults.js";
import { breakAnswer } from "./faults/break-answer.js";
import { fetchBy, type FetchHandler } from "./fetch-by.js";
import { checkLatency, delayAnswer, type LatencyRange } from "./latency.js";
import { describeCall, type MockCall } from "./mock-call.js";
import { mockCredentials } from "./mock-credentials.js";
import { uuidOf } from "./random.js";
import { RateLimits } from "./rate-limits.js";
import type { MockService } from "./service.js";
import { perform } from "./state/perform.js";
import { type MockState, mockState } from "./state/mock-state.js";
import { checkSaved, type SavedState, saveRecord } from "./state/saved-state.js";
import { Tokens } from "./state/tokens.js";
import { World } from "./state/world.js";
import { Nonces } from "./wire/nonces.js";
import type { MockProtocol } from "./wire/protocol.js";
import type { RawRequest } from "./wire/raw-request.js";
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
  readonly fetch: FetchHandler;
  /** The same for servers: without the objects of the web, and with damage left to them. */
  handle(raw: RawRequest): Promise<Answer>;
  readonly state: MockState;
  readonly clock: MockClock;
  readonly faults: MockFaults;
  /** The latest calls, oldest first. */
  readonly requests: readonly MockCall[];
  /** Back to the start: no calls, nothing kept but catalogues, the faults of the options, the clock where it began. */
  reset(): void;
  /** All that is kept, as JSON. */
  save(): SavedState;
  /** Goes on from there; StateError where it is not what `save` gives for this service. */
  load(saved: unknown): void;
}

/** A server that runs for days must not grow with its log. */
const keptRequests = 1000;

/** What is documented is joined with `behaviours`: those of the service, after those of the options. */
export function createMock(
  documented: MockService,
  options: MockOptions = {},
  behaviours: readonly Behaviour[] = [],
): Mock {
  return new LocalMock(documented, options, behaviours);
}

class LocalMock implements Mock {
  readonly clock: Clock;
  readonly faults: Faults;
  readonly requests: MockCall[] = [];
  readonly state: MockState;
  private readonly options: MockOptions;
  private readonly seed: string;
  private readonly world: World;
  private readonly tokens = new Tokens();
  private readonly nonces = new Nonces();
  private readonly loadProtocol: () => Promise<MockProtocol>;
  private readonly limits: RateLimits | undefined;
  private protocol: MockProtocol | undefined;
  private calls = 0;

  constructor(documented: MockService, options: MockOptions, behaviours: readonly Behaviour[]) {
    const { kind } = documented.protocol;
    const load = own(protocols, kind);
    if (load === undefined) throw new Error(`mock: no protocol ${kind} for ${nameOf(documented)}`);
    this.loadProtocol = load;
    this.options = options;
    this.seed = String(options.seed ?? 1);
    this.clock = new Clock(options.clock ?? "calls", options.now ?? Date.now);
    this.world = new World(documented, [...(options.behaviours ?? []), ...behaviours], this.seed);
    this.faults = new Faults(this.service, this.seed);
    this.limits = options.rateLimits === "off" ? undefined : new RateLimits();
    if (options.latency !== undefined) checkLatency(options.latency);
    this.state = mockState(this.world, () => this.clock.now());
    this.reset();
  }

  get service(): MockService {
    return this.world.service;
  }

  readonly fetch: Mock["fetch"] = fetchBy((raw) => this.handle(raw));

  readonly handle: Mock["handle"] = async (raw) => {
    const requestId = uuidOf(`${this.seed}/request/${(this.calls += 1)}`);
    this.clock.tick();
    const protocol = (this.protocol ??= await this.loadProtocol());
    const tool = readToolCall(raw, this.service);
    const incoming = tool ?? protocol.read(raw, this.service);
    const outcome = await decide(raw, incoming, this.setting(protocol, requestId, tool !== undefined));
    const whole = toAnswer(outcome, protocol, { raw, incoming, requestId, service: this.service });
    const sent = outcome.fault === undefined ? whole : breakAnswer(whole, outcome.fault);
    const answer = delayAnswer(sent, this.options.latency, requestId);
    const call = describeCall(raw, incoming, outcome, answer, requestId);
    this.requests.push(call);
    if (this.requests.length > keptRequests) this.requests.shift();
    return { ...answer, call };
  };

  reset(): void {
    this.requests.length = 0;
    this.calls = 0;
    this.clock.reset();
    this.limits?.reset();
    this.nonces.clear();
    this.tokens.clear();
    this.world.stock(this.clock.now());
    this.faults.clear();
    for (const fault of this.options.faults ?? []) this.faults.add(fault);
  }

  save(): SavedState {
    const { store, service, visited } = this.world;
    store.settle(this.clock.now());
    return {
      format: "docwright-mock-state",
      formatVersion: 1,
      service: `${nameOf(service)}/${service.version}`,
      now: this.clock.now(),
      calls: this.calls,
      serials: store.savedSerials(),
      ...(visited.size > 0 ? { regions: [...visited] } : {}),
      records: store.resources().flatMap((resource) => store.list(resource, undefined).map(saveRecord)),
      tokens: this.tokens.save(),
    };
  }

  load(saved: unknown): void {
    const { service } = this;
    const state = checkSaved(saved, `${nameOf(service)}/${service.version}`, this.world);
    const { store } = this.world;
    store.clear();
    this.world.visited.clear();
    for (const region of state.regions ?? []) this.world.visited.add(region);
    for (const record of state.records) this.world.restore(record);
    for (const [resource, serial] of Object.entries(state.serials)) store.restoreSerial(resource, serial);
    store.begin();
    this.tokens.restore(state.tokens);
    this.calls = state.calls;
    this.clock.moveTo(state.now);
  }

  private setting(protocol: MockProtocol, requestId: string, isTool: boolean): Setting {
    const { world, nonces, faults, limits, seed, tokens, options } = this;
    const credentials = isTool || options.auth === "off" ? undefined : (options.credentials ?? mockCredentials);
    const standard = protocol.standardCodes;
    const performing = { world, tokens, adopt: options.unknownIds === "adopt" };
    return {
      service: world.service,
      protocol,
      nonces,
      faults,
      limits,
      credentials,
      now: options.now ?? Date.now,
      time: () => this.clock.now(),
      perform: (asked) => perform({ ...asked, now: this.clock.now(), requestId, seed, standard }, performing),
    };
  }
}

function nameOf({ vendor, service }: MockService): string {
  return `${vendor}/${service}`;
}
