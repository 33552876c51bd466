/**
 * The documented limit of requests in so many seconds, for each action and region.
 * The pages tell a number a second and no more. It is counted in spans of the mock's clock, each beginning at a full second
 * (or a multiple of `seconds`), from zero again in the next one; calls that are refused for it do not count.
 */
import type { MockAction } from "./service.js";

type RateLimit = NonNullable<MockAction["rateLimit"]>;

interface Span {
  readonly number: number;
  readonly calls: Map<string, number>;
}

export class RateLimits {
  /** The span that runs, for each length in seconds: what is over is forgotten. */
  private readonly spans = new Map<number, Span>();

  /** Whether the call may go on; counts it then. `now` is in milliseconds. */
  take(action: string, region: string | undefined, limit: RateLimit, now: number): boolean {
    // Under a limit of nothing no call could ever go: it is none.
    if (!(limit.requests > 0)) return true;
    const number = Math.floor(now / (limit.seconds * 1000));
    let span = this.spans.get(limit.seconds);
    if (span?.number !== number) this.spans.set(limit.seconds, (span = { number, calls: new Map() }));
    const key = `${action} ${region ?? ""}`;
    const calls = span.calls.get(key) ?? 0;
    if (calls >= limit.requests) return false;
    span.calls.set(key, calls + 1);
    return true;
  }

  reset(): void {
    this.spans.clear();
  }
}
