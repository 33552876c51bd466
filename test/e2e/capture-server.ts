// A server on 127.0.0.1 that keeps requests as they came and answers all alike. While it is open, node:http's default
// agent leads to it whatever host a request names, so that SDKs and clients sign and send the vendor's own host names.
import http from "node:http";
import { type AddressInfo, connect } from "node:net";
import type { Fetch } from "../../templates/client/runtime/transport.js";

export interface Captured {
  readonly method: string;
  /** Path and query as they were sent. */
  readonly url: string;
  /** Names in lower case, values as they were sent. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

export interface CaptureServer {
  /** `127.0.0.1:port`, for senders with an agent of their own. */
  readonly host: string;
  /** Runs a call and gives the one request it sent; throws where it sent none or several. */
  capture(call: () => Promise<unknown>): Promise<Captured>;
  close(): void;
}

export async function openCaptureServer(answer: object): Promise<CaptureServer> {
  const requests: Captured[] = [];
  // Queries of long lists are longer than what node takes by default.
  const server = http.createServer({ maxHeaderSize: 1 << 20 }, (request, response) => {
    void read(request).then((captured) => {
      requests.push(captured);
      response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const endRoute = routeTo(port);
  return {
    host: `127.0.0.1:${port}`,
    capture: async (call) => {
      requests.length = 0;
      await call();
      const [only] = requests;
      if (only === undefined || requests.length > 1) throw new Error(`${requests.length} requests came, not one`);
      return only;
    },
    close: () => {
      endRoute();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Whatever host a request names, it goes to this port, until the function that comes back is called. */
export function routeTo(port: number): () => void {
  forgetProxies();
  const usual = http.globalAgent;
  http.globalAgent = agentTo(port);
  return () => {
    http.globalAgent.destroy();
    http.globalAgent = usual;
  };
}

/** SDKs, clients and runtimes would all ask the proxy of the machine; the environment is this worker's own copy. */
export function forgetProxies(): void {
  for (const name of Object.keys(process.env)) if (/^(?:https?|all)_proxy$/i.test(name)) delete process.env[name];
}

function agentTo(port: number): http.Agent {
  return Object.assign(new http.Agent({ keepAlive: true }), {
    createConnection: () => connect({ host: "127.0.0.1", port }),
  });
}

async function read(request: http.IncomingMessage): Promise<Captured> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { method = "", url = "", rawHeaders } = request;
  const headers = new Map<string, string>();
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = (rawHeaders[i] ?? "").toLowerCase();
    if (headers.has(name)) throw new Error(`the header ${name} was sent twice`);
    headers.set(name, rawHeaders[i + 1] ?? "");
  }
  return { method, url, headers, body: Buffer.concat(chunks) };
}

/** A fetch over node:http, and with it over the default agent. */
export const routedFetch: Fetch = (url, { method, headers, body, signal }) =>
  new Promise((done, fail) => {
    const request = http.request(url, { method, headers, signal }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", fail);
      response.on("end", () => {
        done({ status: response.statusCode ?? 0, text: () => Promise.resolve(Buffer.concat(chunks).toString()) });
      });
    });
    request.on("error", fail);
    request.end(body);
  });
