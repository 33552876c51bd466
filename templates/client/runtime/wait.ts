/**
 * Asks again and again, with growing waits, until an answer meets a condition: for work that goes on after the call that
 * started it. Ends with WaitError after a time limit, or when something failed.
 */
import { valueAt } from "./json-member.js";
import type { Operation } from "./operation.js";
import type { CallOptions, Caller } from "./options.js";
import { sleep } from "./abortable.js";

export interface WaitOptions {
  readonly signal?: AbortSignal | undefined;
  /** By default 600,000: ten minutes. */
  readonly timeoutMs?: number | undefined;
  /** The wait after the first answer, by default 1,000; it grows by half each time. */
  readonly minDelayMs?: number | undefined;
  /** By default 15,000. */
  readonly maxDelayMs?: number | undefined;
}

export class WaitError<Output = unknown> extends Error {
  override readonly name = "WaitError";
  readonly reason: "timeout" | "failed";
  /** The latest answer. */
  readonly last: Output;

  constructor(reason: "timeout" | "failed", message: string, last: Output) {
    super(message);
    this.reason = reason;
    this.last = last;
  }
}

/** The first answer that meets the condition. Whatever `ask` or `condition` throw ends the wait. */
export async function waitUntil<Output>(
  ask: () => Promise<Output>,
  condition: (output: Output) => boolean,
  options: WaitOptions = {},
): Promise<Output> {
  const { signal, timeoutMs = 600_000, minDelayMs = 1000, maxDelayMs = 15_000 } = options;
  const end = Date.now() + timeoutMs;
  for (let delay = minDelayMs; ; delay = Math.min(maxDelayMs, delay * 1.5)) {
    signal?.throwIfAborted();
    const output = await ask();
    if (condition(output)) return output;
    // Between half of it and all of it, so that many waits do not ask at once.
    const pause = delay * (0.5 + Math.random() / 2);
    if (Date.now() + pause > end) throw new WaitError("timeout", `not so within ${timeoutMs} ms`, output);
    await sleep(pause, signal);
  }
}

/** Until all items of a listing action (and at least one) have the wanted states. */
export function untilStates<Output extends object>(
  caller: Caller,
  operation: Operation,
  input: object,
  wanted: object,
  options: WaitOptions & CallOptions = {},
): Promise<Output> {
  const { timeoutMs: _, ...call } = options;
  const states = Object.entries(wanted);
  const ask = (): Promise<Output> => caller.call<Output>(operation, input, call);
  return waitUntil(
    ask,
    (output) => {
      const list = valueAt(output, operation.states?.items ?? "");
      if (!Array.isArray(list) || list.length === 0) return false;
      for (const [name, state] of states) {
        const failed: unknown = list.map((item) => valueAt(item, name)).find((own) => own !== state && isFailure(own));
        if (failed !== undefined)
          throw new WaitError("failed", `${operation.action}: ${name} is ${String(failed)}`, output);
      }
      return list.every((item) => states.every(([name, state]) => valueAt(item, name) === state));
    },
    options,
  );
}

function isFailure(state: unknown): boolean {
  return typeof state === "string" && /fail|error/i.test(state);
}
