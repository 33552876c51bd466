// A proxy for one test: forwards requests with a whole address, tunnels CONNECT, keeps what it was asked, or answers as told.
import type { IncomingMessage } from "node:http";
import { connect, type Socket } from "node:net";
import { request as ask } from "node:http";
import { serve, type Served, type ServeOptions } from "./http-server.js";

interface Asked {
  readonly method: string;
  readonly target: string;
  readonly host: string | undefined;
  readonly authorization: string | undefined;
}

export interface Proxy extends Served {
  /** What it was asked, in order: CONNECT and requests to forward. */
  readonly asked: readonly Asked[];
}

export interface ProxyOptions extends ServeOptions {
  /** Instead of a tunnel. */
  readonly onConnect?: (socket: Socket) => void;
}

export async function serveProxy({ onConnect, ...options }: ProxyOptions = {}): Promise<Proxy> {
  const asked: Asked[] = [];
  const keep = ({ method = "", url = "", headers }: Pick<IncomingMessage, "method" | "url" | "headers">): void => {
    asked.push({ method, target: url, host: headers.host, authorization: headers["proxy-authorization"] });
  };
  const served = await serve((response, received) => {
    keep(received);
    const { "proxy-authorization": _, ...headers } = received.headers;
    const forwarded = ask(received.url, { method: received.method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 0, answer.headers);
      answer.pipe(response);
    });
    forwarded.on("error", () => response.writeHead(502).end());
    forwarded.end(received.body);
  }, options);
  served.server.on("connect", (request: IncomingMessage, socket: Socket) => {
    keep(request);
    socket.on("error", () => undefined);
    if (onConnect) return onConnect(socket);
    const { hostname, port } = new URL(`http://${request.url}`);
    const target = connect(Number(port), hostname.replace(/[[\]]/g, ""), () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      socket.pipe(target).pipe(socket);
    });
    target.on("error", () => socket.destroy());
    socket.on("close", () => target.destroy());
  });
  return { ...served, asked };
}
