// A fetch handler behind a server of node:http, for one test: gives the origin, closed when the test ends.
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

type Handler = (request: Request) => Promise<Response>;

export async function serve(handler: Handler): Promise<string> {
  const server = createServer((request, response) => {
    void toRequest(request)
      .then(handler)
      .then(async (answer) =>
        response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text()),
      );
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The Host header makes the address, as it does for the service: the signature covers it. */
async function toRequest(request: IncomingMessage): Promise<Request> {
  const { method = "GET", url = "/", headers } = request;
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return new Request(`http://${headers.host}${url}`, {
    method,
    headers: Object.entries(headers).map(([name, own]) => [name, String(own)] as [string, string]),
    ...(method === "GET" ? {} : { body: Buffer.concat(chunks) }),
  });
}
