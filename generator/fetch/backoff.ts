/**
 * When to ask again. Exponential backoff with full jitter, never before the server's `Retry-After`; undefined where that is
 * later than anyone waits.
 */
export interface Backoff {
  /** Attempts in all. */
  readonly attempts: number;
  readonly baseMs: number;
  readonly capMs: number;
  /** The longest `Retry-After` that is waited for. */
  readonly patienceMs: number;
}

export const BACKOFF: Backoff = { attempts: 4, baseMs: 1000, capMs: 30_000, patienceMs: 300_000 };

const AGAIN: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

export function isWorthRepeating(status: number): boolean {
  return AGAIN.has(status);
}

/** `attempt` counts from 1: the one that has just failed. */
export function waitBefore(
  attempt: number,
  retryAfter: string | undefined,
  now: number,
  random: number,
  { baseMs, capMs, patienceMs }: Backoff,
): number | undefined {
  const jitter = Math.floor(random * Math.min(capMs, baseMs * 2 ** (attempt - 1)));
  const asked = parseRetryAfter(retryAfter, now) ?? 0;
  return asked > patienceMs ? undefined : asked + jitter;
}

/** Seconds, or a date -> milliseconds from now on. */
function parseRetryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  if (/^\s*\d+\s*$/.test(value)) return Number(value) * 1000;
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : Math.max(0, time - now);
}
