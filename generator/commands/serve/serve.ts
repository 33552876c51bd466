/**
 * A handler of raw requests behind node:http, without the web's Request and Response on the way. What is no readable request
 * is refused here: a body beyond the limit (413, not kept), a host or address that is none (400). What an answer says is to go
 * wrong on the way is done to the socket. Throws UsageError where the address cannot be had.
 */
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { RawRequest } from "../../runtime/mock/runtime/wire/raw-request.js";
import { UsageError } from "../../project/usage-error.js";
import { readRaw, RequestError } from "./node-request.js";
import type { Address } from "./read-address.js";
import { type HttpAnswer, OpenAnswers } from "./open-answers.js";

export interface RunningServer {
  readonly origin: string;
  /** Open answers are finished, and those that would never come are broken off. */
  stop(): Promise<void>;
}

export type Handler = (raw: RawRequest) => Promise<HttpAnswer>;

/** Longer than the pools of clients keep a connection: else one may be closed while a request is under way. */
const keepAliveMs = 75_000;
/** How long an orderly end may take. */
const patienceMs = 10_000;

export async function serve(
  { host, port }: Address,
  /** Who says it, where a request is refused: `mock`. */
  name: string,
  handler: Handler,
): Promise<RunningServer> {
  const { rawRequest } = await import("../../runtime/mock/runtime/wire/raw-request.js");
  const open = new OpenAnswers();
  const server = createServer({ keepAliveTimeout: keepAliveMs }, (request, response) => {
    open.add(response);
    void answer(request, (own) => readRaw(own, rawRequest).then(handler), name).then((given) =>
      open.send(response, given),
    );
  });
  const taken = await listen(server, host, port);
  return { origin: `http://${nameOf(host)}:${taken}`, stop: () => stop(server, open) };
}

async function answer(
  request: IncomingMessage,
  handle: (request: IncomingMessage) => Promise<HttpAnswer>,
  name: string,
): Promise<HttpAnswer> {
  try {
    return await handle(request);
  } catch (error) {
    if (error instanceof RequestError) return plain(name, error.status, error.message);
    // Ours, and no reason to leave the others without answers.
    process.stderr.write(`docwright: ${error instanceof Error ? error.stack : String(error)}\n`);
    return plain(name, 500, "this server failed; its output tells more");
  }
}

function plain(name: string, status: number, message: string): HttpAnswer {
  const body = JSON.stringify({ message: `${name}: ${message}` });
  return { status, headers: { "content-type": "application/json; charset=utf-8" }, body };
}

/** The port. */
function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once("error", (error: NodeJS.ErrnoException) => fail(new UsageError(refusalOf(error, host, port))));
    server.listen(port, host, () => done((server.address() as AddressInfo).port));
  });
}

function refusalOf({ code = "", message }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === "EADDRINUSE")
    return `port ${port} of ${host} is in use: stop what uses it, or name another with --port (0 takes any free one)`;
  if (code === "EACCES") return `port ${port} of ${host} is not for everybody: name one from 1024 up with --port`;
  if (["EADDRNOTAVAIL", "ENOTFOUND", "EAI_AGAIN", "EINVAL"].includes(code))
    return `this machine has no address ${host}: name another with --host, 127.0.0.1 or 0.0.0.0`;
  return `cannot serve ${host}:${port}: ${message}`;
}

/** A host in an address; one address of this machine stands for all. */
function nameOf(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "127.0.0.1";
  return host.includes(":") ? `[${host}]` : host;
}

/** Connections are closed once nobody waits for an answer: kept ones would stay open. */
async function stop(server: Server, open: OpenAnswers): Promise<void> {
  const closed = new Promise((done) => server.close(done));
  const patience = setTimeout(() => server.closeAllConnections(), patienceMs);
  await open.finished();
  server.closeAllConnections();
  await closed;
  clearTimeout(patience);
}
