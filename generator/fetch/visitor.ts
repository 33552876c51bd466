/**
 * An address of a page -> what the vendor's site answers: checked, as robots.txt allows, at the host's pace, repeated where
 * that may help, redirects followed by hand. Says why where there is no answer; throws only where the run was ended.
 */
import type PQueue from "p-queue";
import { isWorthRepeating, waitBefore, type Backoff } from "./backoff.js";
import { checkAddress, mirrored, unmirrored } from "./check-address.js";
import type { Clock } from "./clock.js";
import { createPace, type Pace } from "./pace.js";
import { TooLarge, type Http, type HttpAnswer } from "./request.js";
import { ALLOWED, parseRobots, refusedRobots, ROBOTS_BYTES, type Robots } from "./robots.js";

export interface VisitorOptions {
  readonly http: Http;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly userAgent: string;
  /** Of documentation; see vendors/vendor-site.ts. */
  readonly hosts: readonly string[];
  readonly mirror: string | undefined;
  readonly backoff: Backoff;
  /** Requests at once to a host, and the least time between two. */
  readonly concurrency: number;
  readonly intervalMs: number;
  readonly requestTimeoutMs: number;
  readonly maxBytes: number;
}

/** `refused` will be so again; `failed` may work another time. */
export type Visited =
  | { readonly kind: "answer"; readonly answer: HttpAnswer; readonly url: string }
  | { readonly kind: "refused" | "failed"; readonly reason: string; readonly remedy?: string };

interface Host {
  readonly robots: Robots;
  readonly pace: Pace;
  readonly queue: PQueue;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const MOST_REDIRECTS = 5;

export class Visitor {
  private readonly options: VisitorOptions;
  private readonly hosts = new Map<string, Promise<Host>>();
  requests = 0;

  constructor(options: VisitorOptions) {
    this.options = options;
  }

  async visit(address: string, headers: Readonly<Record<string, string>> = {}): Promise<Visited> {
    let at = address;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      const checked = checkAddress(at, this.options.hosts);
      if ("reason" in checked) return refusal(hop === 0 ? checked.reason : `it redirects to ${at}: ${checked.reason}`);
      const { url } = checked;
      const host = await this.hostOf(url);
      if (!host.robots.allows(url.href)) return refusedByRobots(url, host.robots);
      const visited = await this.ask(url, host, headers, this.options.maxBytes);
      const location = visited.kind === "answer" ? locationOf(visited.answer) : undefined;
      if (location === undefined) return visited;
      at = this.resolve(location, url);
    }
    return refusal(`it redirects more than ${MOST_REDIRECTS} times`);
  }

  private resolve(location: string, base: URL): string {
    const own = unmirrored(location, this.options.mirror);
    return URL.canParse(own, base.href) ? new URL(own, base).href : own;
  }

  private hostOf(url: URL): Promise<Host> {
    const known = this.hosts.get(url.host);
    if (known) return known;
    const opening = this.openHost(url);
    this.hosts.set(url.host, opening);
    return opening;
  }

  private async openHost(url: URL): Promise<Host> {
    const { default: Queue } = await import("p-queue");
    const { intervalMs, concurrency, clock } = this.options;
    const first = { pace: createPace(intervalMs, clock), queue: new Queue({ concurrency: 1 }), robots: ALLOWED };
    const robots = await this.readRobots(new URL("/robots.txt", url), first);
    if (robots.delayMs <= intervalMs) return { ...first, robots, queue: new Queue({ concurrency }) };
    return { robots, pace: createPace(robots.delayMs, clock), queue: first.queue };
  }

  private async readRobots(address: URL, host: Host): Promise<Robots> {
    let url = address;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      const visited = await this.ask(url, host, {}, ROBOTS_BYTES);
      if (visited.kind !== "answer") return refusedRobots(`${url.href} cannot be had: ${visited.reason}`);
      const { answer } = visited;
      const location = locationOf(answer);
      if (location === undefined) {
        if (answer.status >= 400 && answer.status < 500) return ALLOWED;
        if (answer.status !== 200) return refusedRobots(`${url.href} answers ${answer.status}`);
        return parseRobots(address.href, new TextDecoder().decode(answer.bytes), this.options.userAgent);
      }
      const checked = checkAddress(this.resolve(location, url), this.options.hosts);
      if ("reason" in checked) return refusedRobots(`${url.href} redirects elsewhere: ${checked.reason}`);
      url = checked.url;
    }
    return refusedRobots(`${address.href} redirects more than ${MOST_REDIRECTS} times`);
  }

  /** One address, as often as it takes; a wait of one request is a pause of the host. */
  private async ask(url: URL, host: Host, headers: SendHeaders, maxBytes: number): Promise<Visited> {
    const { clock, backoff, signal } = this.options;
    for (let attempt = 1; ; attempt++) {
      const tried = await host.queue.add(() => this.send(url, host, headers, maxBytes));
      signal.throwIfAborted();
      const again = tried.kind === "failed" || (tried.kind === "answer" && isWorthRepeating(tried.answer.status));
      if (!again) return tried;
      const retryAfter = tried.kind === "answer" ? tried.answer.headers["retry-after"] : undefined;
      const wait = waitBefore(attempt, retryAfter, clock.now(), clock.random(), backoff);
      const reason = tried.kind === "answer" ? `it answers ${tried.answer.status}` : tried.reason;
      if (wait === undefined) return failure(`${reason} and asks to wait (Retry-After: ${retryAfter})`);
      if (attempt >= backoff.attempts) return failure(`${reason}, ${attempt} times`);
      if (retryAfter !== undefined) host.pace.pause(wait);
      else await clock.sleep(wait, signal);
    }
  }

  private async send(url: URL, host: Host, headers: SendHeaders, maxBytes: number): Promise<Visited> {
    const { http, signal, mirror, userAgent, requestTimeoutMs: timeoutMs } = this.options;
    // What waits in the queue when the run is ended goes no further.
    signal.throwIfAborted();
    await host.pace.turn(signal);
    this.requests++;
    try {
      const sent = { headers: { ...headers, "user-agent": userAgent }, maxBytes, timeoutMs, signal };
      const answer = await http.send(mirrored(url, mirror), sent);
      return { kind: "answer", answer, url: url.href };
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof TooLarge)
        return { ...refusal(`it is larger than ${maxBytes} bytes`), remedy: "raise --max-page-bytes if it is a page" };
      return failure(reasonOf(error, timeoutMs));
    }
  }
}

type SendHeaders = Readonly<Record<string, string>>;

function locationOf({ status, headers }: HttpAnswer): string | undefined {
  return REDIRECTS.has(status) ? (headers["location"] ?? "") : undefined;
}

function refusal(reason: string): Visited & { readonly kind: "refused" | "failed" } {
  return { kind: "refused", reason };
}

function refusedByRobots(url: URL, { reason }: Robots): Visited {
  const why = reason ?? `robots.txt of ${url.host} does not allow it`;
  return { ...refusal(why), remedy: "save the page in a browser and give the file to ingest" };
}

function failure(reason: string): Visited {
  return { kind: "failed", reason, remedy: "run the command again; pages that are stored are not asked for twice" };
}

function reasonOf(error: unknown, timeoutMs: number): string {
  if (!(error instanceof Error)) return "the request failed";
  if (error.name === "TimeoutError") return `no answer within ${timeoutMs} ms`;
  const { code } = error as NodeJS.ErrnoException;
  return `the connection failed (${code ?? error.message.split("\n")[0]})`;
}
