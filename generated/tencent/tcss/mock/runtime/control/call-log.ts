/**
 * The latest calls of all services that are served together, in the order of their answers: for the log of a server and
 * for `/_mock/requests`. The oldest are dropped, by number and by size, since a server runs for days.
 */
import type { Answer } from "../answer.js";
import { refuseLost, type RoutedMocks } from "../route.js";
import type { RawRequest } from "../wire/raw-request.js";

export interface LoggedCall {
  /** Counted from 1, and never given again. */
  readonly id: number;
  /** Milliseconds since 1970, of the machine. */
  readonly time: number;
  /** How long the answer took, with the delay that the mock was asked for. */
  readonly ms: number;
  /** The name of the service; absent where nobody could tell it. */
  readonly service: string | undefined;
  readonly raw: RawRequest;
  /** As it was sent: `raw` of a tool call has an address without the name of the service. */
  readonly url: string;
  readonly answer: Answer;
}

const mostCalls = 1000;
const mostCharacters = 32_000_000;
const noBytes = new Uint8Array();

export class CallLog {
  /** How often it was cleared: who reads on from an id must begin again. */
  clears = 0;
  lastId = 0;
  private calls: LoggedCall[] = [];
  private characters = 0;

  add({ time, ms, service, raw, url, answer }: Omit<LoggedCall, "id">): LoggedCall {
    this.lastId += 1;
    const logged = { id: this.lastId, time, ms, service, raw: withoutBytes(raw), url, answer };
    this.calls.push(logged);
    this.characters += sizeOf(logged);
    while (this.calls.length > mostCalls || (this.characters > mostCharacters && this.calls.length > 1)) {
      const oldest = this.calls.shift();
      if (oldest !== undefined) this.characters -= sizeOf(oldest);
    }
    return logged;
  }

  /** Those after an id, oldest first. */
  after(id: number): readonly LoggedCall[] {
    return this.calls.filter((call) => call.id > id);
  }

  get(id: number): LoggedCall | undefined {
    return this.calls.find((call) => call.id === id);
  }

  /** All calls, or those of some services. */
  clear(services?: readonly string[]): void {
    this.clears += 1;
    this.calls = services === undefined ? [] : this.calls.filter(({ service }) => !services.includes(service ?? ""));
    this.characters = this.calls.reduce((sum, call) => sum + sizeOf(call), 0);
  }
}

/** The bytes of a body are its text once more, but for parts that are no text, and hold on to more than themselves. */
function withoutBytes(raw: RawRequest): RawRequest {
  return { ...raw, body: noBytes };
}

function sizeOf({ raw, url, answer }: LoggedCall): number {
  return raw.text.length + url.length + answer.body.length;
}

/** The mocks, with every call in the log. */
export function logCalls(mocks: RoutedMocks, log: CallLog): (raw: RawRequest) => Promise<LoggedCall> {
  return async (raw) => {
    const started = performance.now();
    const time = Date.now();
    const found = await mocks.find(raw);
    const url = raw.url.href;
    if (found.kind === "lost") {
      const ms = performance.now() - started;
      return log.add({ time, ms, service: undefined, raw, url, answer: refuseLost(found.message) });
    }
    const { service, raw: asked } = found;
    const answer = await service.mock.handle(asked);
    const ms = performance.now() - started + (answer.delayMs ?? 0);
    return log.add({ time, ms, service: service.name, raw: asked, url, answer });
  };
}
