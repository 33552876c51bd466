// What goes over the wire and comes back, by node:http and by fetch, against servers that behave and servers that do not.
import { randomBytes } from "node:crypto";
import type { Socket } from "node:net";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createCaller } from "../../templates/client/runtime/caller.js";
import { createFullCaller } from "../../templates/client/runtime/full-caller.js";
import type { CallerOptions } from "../../templates/client/runtime/options.js";
import { alibabaRpc } from "../../templates/client/runtime/protocol-alibaba.js";
import { tencentV3 } from "../../templates/client/runtime/protocol-tencent.js";
import { sendByNode } from "../../templates/client/runtime/transport-node.js";
import { type Send, sendByFetch } from "../../templates/client/runtime/transport.js";
import { answer, closing, type Handler, serve } from "./http-server.js";
import { machines, orders, toServiceInfo } from "./sample-services.js";

const credentials = { id: "my-id", secret: "my-secret-value" };
const service = toServiceInfo(machines);

function callerOf(send: Send, endpoint: string, more: Partial<CallerOptions> = {}) {
  return createCaller(service, tencentV3, { credentials, endpoint, send, ...more });
}

const transports: [string, Send][] = [
  ["node:http", sendByNode() as Send],
  ["fetch", sendByFetch()],
];

afterEach(() => {
  vi.useRealTimers();
});

describe.each(transports)("%s", (name, send) => {
  const failureAt = (endpoint: string, more: Partial<CallerOptions> = {}) =>
    callerOf(send, endpoint, more)
      .call("A", {})
      .then(() => expect.unreachable("it should fail"))
      .catch((thrown: unknown) => thrown);
  const failureOf = async (handler: Handler, more: Partial<CallerOptions> = {}) => {
    const served = await serve(handler);
    return { served, failure: await failureAt(served.origin, more) };
  };
  const network = { name: "TransportError", failure: "network", action: "A", status: undefined };

  test("calls share a connection that stays open, answers of errors included", async () => {
    const served = await serve((response, { headers }) => {
      response.writeHead(headers["x-tc-action"] === "Bad" ? 500 : 200).end('{"Response":{"A":1}}');
    });
    const caller = callerOf(send, served.origin);
    for (const action of ["A", "Bad", "B", "C"]) expect(await caller.call(action, {})).toEqual({ A: 1 });
    expect(served.received).toHaveLength(4);
    // The global fetch may open a second one before the first is free.
    expect(served.sockets.length).toBeLessThanOrEqual(name === "fetch" ? 2 : 1);
  });

  test("an answer that is cut in the middle, with and without a length", async () => {
    const sized = await failureOf((response, _received, socket) => {
      response.writeHead(200, { "content-length": "1000" });
      response.write('{"Response":{}}', () => socket.destroy());
    });
    expect(sized.failure).toMatchObject(network);
    // Even where what came would be a whole answer.
    const chunked = await failureOf((response, _received, socket) => {
      response.write('{"Response":{}}', () => socket.destroy());
    });
    expect(chunked.failure).toMatchObject(network);
    expect((chunked.failure as Error).cause).toBeInstanceOf(Error);
  });

  test("nobody listens; the connection is reset, or closed before an answer", async () => {
    const gone = await serve(answer);
    await new Promise((done) => gone.server.close(done));
    expect(await failureAt(gone.origin)).toMatchObject({ ...network, message: `A: no answer from ${gone.origin}` });
    const reset = await failureOf((_response, _received, socket) => socket.resetAndDestroy());
    expect(reset.failure).toMatchObject(network);
    const closed = await failureOf((_response, _received, socket) => socket.end());
    expect(closed.failure).toMatchObject(network);
    // Sent once each, by the transport, too.
    expect([reset, closed].map(({ served }) => served.received.length)).toEqual([1, 1]);
  });

  test("no HTTP at all", async () => {
    const { failure } = await failureOf((_response, _received, socket) => socket.end("hello\r\n\r\n"));
    expect(failure).toMatchObject(network);
  });

  test("the time limit holds for head and body, and ends the connection", async () => {
    const { setTimeout: later } = globalThis;
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const used: Socket[] = [];
    const expire = () => vi.advanceTimersByTime(60_000);
    const silent = await failureOf((_response, _received, socket) => {
      used.push(socket);
      expire();
    });
    const slow = await failureOf((response, _received, socket) => {
      used.push(socket);
      response.write('{"Resp', () => later(expire, 50));
    });
    for (const { failure, served } of [silent, slow]) {
      expect(failure).toMatchObject({ name: "TransportError", failure: "timeout", action: "A", status: undefined });
      expect((failure as Error).message).toBe(`A: no answer from ${served.origin} within 60000 ms`);
    }
    expect(used).toHaveLength(2);
    await Promise.all(used.map(closing));
  });

  test("a limit beyond what timers hold is no limit", async () => {
    for (const timeoutMs of [2 ** 31, Number.MAX_SAFE_INTEGER, Infinity]) {
      const served = await serve((response) => setTimeout(() => response.end('{"Response":{}}'), 20));
      expect(await callerOf(send, served.origin, { timeoutMs }).call("A", {})).toEqual({});
    }
  });

  test("text whose characters are cut by chunks", async () => {
    const text = "é 漢 😀 \u0000 \u2028";
    const bytes = Buffer.from(JSON.stringify({ Response: { text } }));
    const served = await serve((response) => {
      const next = (at: number): void => {
        if (at < bytes.length) response.write(bytes.subarray(at, at + 1), () => next(at + 1));
        else response.end();
      };
      next(0);
    });
    expect(await callerOf(send, served.origin).call("A", {})).toEqual({ text });
  });

  test.each<[number, string]>([
    [200, ""],
    [204, ""],
    [302, ""],
    [301, "<html>"],
    [404, "<html>"],
    [200, "null"],
    [200, "[]"],
  ])("HTTP %i with %j is an answer that cannot be read; redirects are not followed", async (status, body) => {
    const elsewhere = await serve(answer);
    const { failure } = await failureOf((response) => {
      response.writeHead(status, { location: `${elsewhere.origin}/`, "content-type": "text/html" }).end(body);
    });
    expect(failure).toMatchObject({ name: "TransportError", failure: "answer", status });
    expect(elsewhere.received).toEqual([]);
  });

  test("large requests and answers come whole", async () => {
    const served = await serve((response, { body }) => response.end(`{"Response":${body}}`));
    const input = { text: randomBytes(3_000_000).toString("base64"), wide: "é漢😀".repeat(100_000) };
    const output = await callerOf(send, served.origin).call<typeof input>("A", input);
    expect(output.text === input.text && output.wide === input.wide).toBe(true);
  });

  test("fifty calls at once get each its own answer", async () => {
    const served = await serve((response, { body }) => {
      setTimeout(() => response.end(`{"Response":${body}}`), Math.random() * 20);
    });
    const caller = callerOf(send, served.origin);
    const numbers = Array.from({ length: 50 }, (__, index) => index);
    const answers = await Promise.all(numbers.map((index) => caller.call("A", { index })));
    expect(answers).toEqual(numbers.map((index) => ({ index })));
  });

  test("an endpoint by an address of IPv6: the host that is signed is the host that is sent", async (context) => {
    const served = await serve(answer, { host: "::1" }).catch(() => context.skip("no IPv6 here"));
    await callerOf(send, served.origin).call("A", {});
    expect(served.received[0]?.headers.host).toBe(`[::1]:${served.port}`);
  });

  test("a POST without a body says so, and names no type of it", async () => {
    const served = await serve((response) => response.end("{}"));
    const options = { credentials, endpoint: served.origin, send, region: "cn" };
    await createCaller(toServiceInfo(orders), alibabaRpc, options).call("A", {});
    const { method, url, body, headers } = served.received[0] ?? { headers: {} };
    expect({ method, url, body }).toEqual({ method: "POST", url: "/?RegionId=cn", body: "" });
    expect(headers["content-length"]).toBe("0");
    expect(headers["content-type"]).toBeUndefined();
  });
});

test("a whole client sends by node:http, by the given fetch where there is one", async () => {
  const served = await serve(answer);
  const call = (more: object) =>
    createFullCaller(service, tencentV3, { credentials, endpoint: served.origin, ...more }).call("A", {});
  await call({});
  await call({ fetch: globalThis.fetch });
  const [byNode, byFetch] = served.received.map(({ headers }) => headers["user-agent"]);
  expect(byNode).toBeUndefined();
  expect(byFetch).toBeDefined();
});

test("an endpoint by region is asked for each call", async () => {
  const [one, two] = [await serve(answer), await serve(answer)];
  const endpoint = (region: string | undefined) => (region === "two" ? two.origin : one.origin);
  const caller = createCaller(service, tencentV3, { credentials, endpoint, send: sendByNode() });
  await caller.call("A", {});
  await caller.call("A", {}, { region: "two" });
  expect([one, two].map(({ received }) => received.length)).toEqual([1, 1]);
  const nowhere = createCaller(service, tencentV3, { credentials, endpoint: () => "h/path" });
  await expect(nowhere.call("A", {})).rejects.toMatchObject({ name: "ConfigurationError" });
});
