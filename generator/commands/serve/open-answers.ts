/**
 * Answers -> the sockets of those who wait for them, each with its delay and with the damage that it says. Knows who still
 * waits, so that a server can end in order.
 */
import type { ServerResponse } from "node:http";
import type { Answer } from "../../runtime/mock/runtime/answer.js";

/** An answer whose body may be no text. */
export interface HttpAnswer extends Omit<Answer, "body"> {
  readonly body: string | Uint8Array;
}

/** These have no body, and say no length of one. */
const bodiless: ReadonlySet<number> = new Set([204, 304]);

export class OpenAnswers {
  private readonly waiting = new Set<ServerResponse>();
  /** Those who wait for what never comes. */
  private readonly hanging = new Set<ServerResponse>();
  /** Set once the server is to end. */
  private finish: (() => void) | undefined;

  add(response: ServerResponse): void {
    this.waiting.add(response);
    response.once("close", () => {
      this.waiting.delete(response);
      this.hanging.delete(response);
      if (this.waiting.size === 0) this.finish?.();
    });
  }

  send(response: ServerResponse, answer: HttpAnswer): void {
    const { delayMs = 0 } = answer;
    if (delayMs <= 0) return this.sendNow(response, answer);
    const timer = setTimeout(() => this.sendNow(response, answer), delayMs);
    response.once("close", () => clearTimeout(timer));
  }

  /** When everybody has an answer; who waits for one that never comes is cut off. */
  finished(): Promise<void> {
    return new Promise((done) => {
      this.finish = done;
      for (const response of this.hanging) response.destroy();
      if (this.waiting.size === 0) done();
    });
  }

  private sendNow(response: ServerResponse, { status, headers, body, damage }: HttpAnswer): void {
    const { socket } = response;
    if (damage === "reset") return void socket?.resetAndDestroy();
    if (damage === "hang") {
      if (this.finish !== undefined) return void response.destroy();
      this.hanging.add(response);
      return;
    }
    const length = bodiless.has(status) ? {} : { "content-length": Buffer.byteLength(body) };
    response.writeHead(
      status,
      this.finish === undefined ? { ...headers, ...length } : { ...headers, ...length, connection: "close" },
    );
    // A text goes out with its head, in one piece.
    if (damage === undefined) return void response.end(body);
    const bytes = Buffer.from(body);
    response.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), () => socket?.destroySoon());
  }
}
