// A fetch that answers by a list, one step a request, and keeps what was sent and when. A request beyond the list is a failure
// that names it, so that tests see requests nobody expected.
import type { Fetch, FetchInit } from "../../templates/client/runtime/transport.js";

export type Step =
  | { readonly status?: number; readonly body?: string }
  /** The connection fails. */
  | Error
  /** Never answers; ends when it is stopped. */
  | "hang";

interface Sent {
  readonly url: string;
  readonly init: FetchInit;
  /** By the clock, which may be a fake one. */
  readonly at: number;
}

export interface Script {
  readonly fetch: Fetch;
  readonly sent: readonly Sent[];
}

export function scripted(...steps: readonly Step[]): Script {
  const sent: Sent[] = [];
  const fetch: Fetch = async (url, init) => {
    sent.push({ url, init, at: Date.now() });
    const step = steps[sent.length - 1] ?? new Error(`request ${sent.length} was not expected`);
    if (step === "hang") return hang(init.signal);
    if (step instanceof Error) throw step;
    return new Response(step.body ?? '{"Response":{}}', { status: step.status ?? 200 });
  };
  return { fetch, sent };
}

function hang(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop);
  });
}

/** A refusal in the words of each vendor. */
export function refusal(code: string, status = 200): Step {
  const Message = "no";
  return { status, body: JSON.stringify({ Response: { Error: { Code: code, Message } }, Code: code, Message }) };
}
