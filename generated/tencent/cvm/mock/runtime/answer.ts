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
  signal.throwIfAborted();
  if (answer.delayMs !== undefined) await pause(answer.delayMs, signal);
  if (answer.damage === "hang") await pause(undefined, signal);
  if (answer.damage === "reset") throw new TypeError("fetch failed", { cause: broken() });
  const body = answer.damage === "truncate" ? halfOf(answer.body) : answer.body;
  return new Response(body, { status: answer.status, headers: answer.headers });
}

/** The cause that callers look at, named as Node names it. */
function broken(): Error {
  return Object.assign(new Error("the mock was asked to break the connection"), { code: "ECONNRESET" });
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
  });
}

function halfOf(text: string): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  let sent = false;
  return new ReadableStream({
    pull(controller) {
      if (sent) return controller.error(new TypeError("terminated", { cause: broken() }));
      sent = true;
      controller.enqueue(bytes.slice(0, Math.ceil(bytes.length / 2)));
    },
  });
}
