/**
 * A request of node:http -> the raw request of the mocks. Refuses, without keeping it, a body beyond the limit, and an address
 * that no URL can hold.
 */
import type { IncomingMessage } from "node:http";
import type { rawRequest, RawRequest } from "../../runtime/mock/runtime/wire/raw-request.js";

/** More than any documented limit, so that it is the mock that refuses what a service refuses. */
const largestBody = 32 * 1024 * 1024;
/** Who goes on sending a body that was refused is cut off. */
const patienceMs = 10_000;

export class RequestError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export async function readRaw(request: IncomingMessage, make: typeof rawRequest): Promise<RawRequest> {
  const url = readUrl(request);
  const { headers } = request;
  const lookup = {
    get: (name: string): string | null => (Object.hasOwn(headers, name) ? String(headers[name]) : null),
    has: (name: string): boolean => Object.hasOwn(headers, name),
  };
  return make(request.method ?? "GET", url, lookup, await readBody(request), targetOf(request));
}

/** Path and query as they stand in the request line; a proxy is sent the whole address. */
function targetOf({ url = "/" }: IncomingMessage): string {
  const rest = url.replace(/^\w+:\/\/[^/?]*/, "");
  return rest.startsWith("/") ? rest : `/${rest}`;
}

/** The Host header makes the address, as it does for the service: signatures cover it. */
function readUrl({ headers: { host = "localhost" }, url: target = "/" }: IncomingMessage): URL {
  if (!/^[\w.:[\]-]+$/.test(host)) throw new RequestError(400, "the Host header is no host");
  // A proxy is sent the whole address.
  const text = target.startsWith("/") ? `http://${host}${target}` : target;
  try {
    if (/^https?:/i.test(text)) return new URL(text);
  } catch {
    // Told below, as an address of another kind.
  }
  throw new RequestError(400, "the address of the request is none");
}

function readBody(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  return new Promise((done, fail) => {
    const chunks: Buffer<ArrayBuffer>[] = [];
    let size = 0;
    const refuse = (): void => {
      request.off("data", take);
      chunks.length = 0;
      // The rest is read and dropped, so that the sender comes to read the answer.
      request.resume();
      const timer = setTimeout(() => request.destroy(), patienceMs);
      request.once("close", () => clearTimeout(timer));
      fail(new RequestError(413, `the body is larger than ${largestBody} bytes`));
    };
    const take = (chunk: Buffer<ArrayBuffer>): void => {
      size += chunk.length;
      if (size > largestBody) refuse();
      else chunks.push(chunk);
    };
    if (Number(request.headers["content-length"] ?? 0) > largestBody) return refuse();
    request.on("data", take);
    request.once("end", () => done(chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks)));
    request.once("error", () => fail(new RequestError(400, "the request broke off")));
  });
}
