// A vendor's site on loopback, under the paths of a mirror (`/<host>/<path>`): pages with ETag and Last-Modified, robots.txt, and
// whatever a test has go wrong. It keeps what came, when, and how many requests it had at once.
import { createHash } from "node:crypto";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";

interface Fault {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Cuts the connection, at once or within the body. */
  readonly cut?: "at once" | "in the body";
  readonly delayMs?: number;
}

interface Asked {
  /** `https://host/path` */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly at: number;
  readonly status: number;
}

export interface VendorServer {
  readonly origin: string;
  readonly asked: readonly Asked[];
  mostAtOnce(): number;
  /** `https://host/path` -> text; what is not there is a 404. */
  readonly pages: Map<string, string>;
  /** Asked before each answer; `nth` counts requests for the address from 1. */
  fault: (url: string, nth: number) => Fault | undefined;
  close(): Promise<void>;
}

export async function serveVendor(pages: Map<string, string>): Promise<VendorServer> {
  const asked: Asked[] = [];
  const state = { atOnce: 0, most: 0 };
  const server = createServer((request, response) => {
    const url = `https:/${request.url ?? ""}`;
    const nth = asked.filter((own) => own.url === url).length + 1;
    const fault = own.fault(url, nth);
    state.most = Math.max(state.most, ++state.atOnce);
    response.on("close", () => state.atOnce--);
    const isLate = fault !== undefined && Object.keys(fault).every((key) => key === "delayMs");
    const answer = fault === undefined || isLate ? pageOf(pages.get(url), request.headers) : fault;
    asked.push({ url, headers: request.headers, at: performance.now(), status: answer.status ?? 200 });
    setTimeout(() => send(response, answer), fault?.delayMs ?? 0);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const own: VendorServer = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    mostAtOnce: () => state.most,
    pages,
    fault: () => undefined,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  return own;
}

function pageOf(text: string | undefined, headers: IncomingHttpHeaders): Fault {
  if (text === undefined) return { status: 404, body: "nothing here" };
  const etag = `"${createHash("sha1").update(text).digest("hex")}"`;
  const common = { etag, "last-modified": "Thu, 02 Jan 2025 03:04:05 GMT" };
  if (headers["if-none-match"] === etag) return { status: 304, headers: common };
  const type = text.startsWith("{")
    ? "application/json"
    : text.startsWith("<")
      ? "text/html; charset=utf-8"
      : "text/plain";
  return {
    headers: { ...common, "content-type": type, "content-encoding": "gzip" },
    body: gzipSync(text, { level: 1 }),
  };
}

function send(response: ServerResponse, { status = 200, headers = {}, body = "", cut }: Fault): void {
  if (cut === "at once") return void response.destroy();
  const bytes = Buffer.from(body);
  response.writeHead(status, { ...(status === 304 ? {} : { "content-length": bytes.length }), ...headers });
  if (cut !== "in the body") return void response.end(status === 304 ? undefined : bytes);
  response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
}
