// A server of node:http or node:https for one test: it keeps what came, counts connections, and goes with the test.
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { onTestFinished } from "vitest";

export interface Received {
  readonly method: string;
  /** The target of the request line: a path, or the whole address where a proxy was asked. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export type Handler = (
  response: ServerResponse,
  received: Received,
  /** For what is no HTTP: to cut a connection. */
  socket: Socket,
) => void;

export interface Served {
  readonly server: Server;
  readonly origin: string;
  readonly port: number;
  readonly received: readonly Received[];
  /** The connections so far, closed ones included. */
  readonly sockets: readonly Socket[];
}

export interface ServeOptions {
  readonly host?: string;
  /** Makes it a server of https. */
  readonly tls?: { readonly key: string; readonly cert: string };
}

export async function serve(handler: Handler, { host = "127.0.0.1", tls }: ServeOptions = {}): Promise<Served> {
  const received: Received[] = [];
  const sockets: Socket[] = [];
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      const own = { method, url, headers, body: Buffer.concat(chunks).toString("utf8") };
      received.push(own);
      handler(response, own, request.socket);
    });
  };
  const server = tls ? createTlsServer(tls, listener) : createServer(listener);
  server.on("connection", (socket: Socket) => sockets.push(socket));
  const { port } = await listen(server, host);
  const name = host.includes(":") ? `[${host}]` : host;
  return { server, origin: `${tls ? "https" : "http"}://${name}:${port}`, port, received, sockets };
}

async function listen(server: Server, host: string): Promise<AddressInfo> {
  await new Promise<void>((done, failed) => server.once("error", failed).listen(0, host, done));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return server.address() as AddressInfo;
}

/** An empty answer of a service. */
export const answer: Handler = (response) => {
  response.writeHead(200, { "content-type": "application/json" }).end('{"Response":{}}');
};

/** Until the other side has closed the connection. */
export function closing(socket: Socket): Promise<void> {
  return new Promise((done) => {
    if (socket.closed) done();
    else socket.once("close", () => done());
  });
}
