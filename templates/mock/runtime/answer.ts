/**
 * What goes back to the caller: a status, headers and a text, and what is to go wrong on the way. `deliver` makes a web
 * standard Response of it; a server does the same to its socket.
 */
import type { MockCall } from "./mock-call.js";

export interface Answer {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
  /** Milliseconds of the machine before the answer is given. */
  readonly delayMs?: number;
  /** `reset`: the connection breaks; `hang`: no answer ever comes; `truncate`: it breaks after half of the body. */
  readonly damage?: Damage;
  /** The call that it answers, as the log keeps it. */
  readonly call?: MockCall;
}

export type Damage = "reset" | "hang" | "truncate";

/** Rejects as `fetch` does: TypeError for a broken connection, the reason of the signal for a call given up. */
export async function deliver(answer: Answer, signal: AbortSignal): Promise<Response> {
  if (answer.delayMs !== undefined) await pause(answer.delayMs, signal);
  if (answer.damage === "hang") await pause(undefined, signal);
  if (answer.damage === "reset") throw new TypeError("fetch failed: the mock was asked to break the connection");
  const body = answer.damage === "truncate" ? halfOf(answer.body) : answer.body;
  return new Response(body, { status: answer.status, headers: answer.headers });
}

function pause(milliseconds: number | undefined, signal: AbortSignal): Promise<void> {
  return new Promise((done, fail) => {
    const timer = milliseconds === undefined ? undefined : setTimeout(finish, milliseconds);
    signal.addEventListener("abort", give, { once: true });
    function finish(): void {
      signal.removeEventListener("abort", give);
      done();
    }
    function give(): void {
      clearTimeout(timer);
      fail(signal.reason as Error);
    }
    if (signal.aborted) give();
  });
}

function halfOf(text: string): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  let sent = false;
  return new ReadableStream({
    pull(controller) {
      if (sent) return controller.error(new TypeError("terminated: the mock was asked to break the connection"));
      sent = true;
      controller.enqueue(bytes.slice(0, Math.ceil(bytes.length / 2)));
    },
  });
}
