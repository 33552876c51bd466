// What breaks on the way, as the generated clients meet it: which error it is, and whether the call is repeated; and as
// a fetch meets it, byte by byte.
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { createFullCaller } from "../../templates/client/runtime/full-caller.js";
import { TransportError } from "../../templates/client/runtime/errors.js";
import type { Operation } from "../../templates/client/runtime/operation.js";
import { alibabaRpc } from "../../templates/client/runtime/protocol-alibaba.js";
import { tencentV3 } from "../../templates/client/runtime/protocol-tencent.js";
import type { Fault } from "../../templates/mock/runtime/faults.js";
import { createMock, type Mock, type MockOptions } from "../../templates/mock/runtime/mock.js";
import { mockCredentials } from "../../templates/mock/runtime/mock-credentials.js";
import { machines, orders, toServiceInfo } from "./sample-services.js";

const lists: Operation = { action: "DescribeMachines", safe: true };

interface Ended {
  readonly failure: string | undefined;
  readonly status: number | undefined;
  /** Requests that reached the mock. */
  readonly requests: number;
  /** Milliseconds that the call took. */
  readonly took: number;
}

async function run(mock: Mock, operation: Operation, input: object): Promise<Ended> {
  const protocol = mock.service.vendor === "tencent" ? tencentV3 : alibabaRpc;
  const caller = createFullCaller(toServiceInfo(mock.service), protocol, {
    credentials: mockCredentials,
    region: "ap-one",
    endpoint: "cvm.example.com",
    fetch: mock.fetch,
    timeoutMs: 5000,
    retry: { attempts: 3, baseMs: 0 },
  });
  const started = Date.now();
  const pending = caller.call(operation, input).then(
    () => undefined,
    (error: unknown) => error,
  );
  await vi.runAllTimersAsync();
  const error = await pending;
  const known = error instanceof TransportError ? error : undefined;
  return {
    failure: known?.failure ?? (error as { code?: string } | undefined)?.code,
    status: known?.status,
    requests: mock.requests.length,
    took: Date.now() - started,
  };
}

// What a mock loads at its first call takes time that no fake timer knows of.
beforeAll(async () => {
  for (const service of [machines, orders]) {
    const [action] = Object.keys(service.actions);
    await createMock(service).fetch(`http://h.example.com/${action}`, { method: "POST" });
  }
});
beforeEach(() => vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("clients", () => {
  const onMachines = (fault: Fault, operation: Operation = lists): Promise<Ended> =>
    run(createMock(machines, { faults: [fault] }), operation, {});

  test.each<[string, Fault, Partial<Ended>]>([
    ["reset", { transport: "reset" }, { failure: "network", status: undefined, requests: 3, took: 0 }],
    ["reset once", { transport: "reset", times: 1 }, { failure: undefined, requests: 2, took: 0 }],
    ["timeout", { transport: "timeout" }, { failure: "timeout", requests: 3, took: 15_000 }],
    ["timeout once", { transport: "timeout", nth: 1 }, { failure: undefined, requests: 2, took: 5000 }],
    ["truncate", { transport: "truncate" }, { failure: "network", status: undefined, requests: 3 }],
    // The answer came: what a second one would be nobody knows.
    ["malformed", { transport: "malformed" }, { failure: "answer", status: 200, requests: 1 }],
    ["a gateway's page", { transport: 502 }, { failure: "answer", status: 502, requests: 3 }],
    ["a gateway's page once", { transport: 503, times: 1 }, { failure: undefined, requests: 2 }],
    ["slow", { transport: "slow" }, { failure: undefined, requests: 1, took: 1000 }],
    ["slower than the limit", { transport: "slow", delayMs: 6000, times: 1 }, { requests: 2, took: 5000 }],
    ["a late refusal", { code: "InternalError", delayMs: 70 }, { failure: "InternalError", requests: 1, took: 70 }],
    ["a late reset", { transport: "reset", delayMs: 70, times: 1 }, { failure: undefined, requests: 2, took: 70 }],
  ])("%s", async (_, fault, ended) => {
    expect(await onMachines(fault)).toMatchObject(ended);
  });

  test.each<Fault>([{ transport: "reset" }, { transport: "timeout" }, { transport: "truncate" }, { transport: 500 }])(
    "an action that may change something is sent once: %j",
    async (fault) => {
      expect(await onMachines(fault, { action: "DescribeMachines" })).toMatchObject({ requests: 1 });
    },
  );

  test("of another protocol meet the same", async () => {
    const call = (fault: Fault): Promise<Ended> =>
      run(
        createMock(orders, { faults: [fault] }),
        { action: "CreateOrder", safe: true },
        { ProductCode: "p", Period: 1 },
      );
    expect(await call({ transport: "reset" })).toMatchObject({ failure: "network", requests: 3 });
    expect(await call({ transport: 502 })).toMatchObject({ failure: "answer", status: 502, requests: 3 });
    expect(await call({ transport: "malformed" })).toMatchObject({ failure: "answer", status: 200, requests: 1 });
    expect(await call({ transport: "truncate", times: 1 })).toMatchObject({ failure: undefined, requests: 2 });
  });
});

describe("a fetch", () => {
  const ask = (mock: Mock, signal?: AbortSignal): Promise<Response> =>
    mock.fetch("http://cvm.example.com/DescribeMachines", {
      method: "POST",
      body: "{}",
      ...(signal ? { signal } : {}),
    });
  const broken = (fault: Fault, options: MockOptions = {}): Mock =>
    createMock(machines, { ...options, faults: [fault] });

  test("reset rejects as the global one does", async () => {
    const error: unknown = await ask(broken({ transport: "reset" })).catch((failure: unknown) => failure);
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toMatchObject({ message: "fetch failed", cause: { code: "ECONNRESET" } });
  });

  test("truncate gives half of the body and breaks", async () => {
    const answer = await ask(broken({ transport: "truncate", afterwards: true }));
    expect(answer.status).toBe(200);
    const reader = answer.body?.getReader();
    const { value } = (await reader?.read()) ?? {};
    const whole = await (await ask(createMock(machines))).text();
    expect(new TextDecoder().decode(value)).toBe(whole.slice(0, Math.ceil(whole.length / 2)));
    await expect(reader?.read()).rejects.toMatchObject({ cause: { code: "ECONNRESET" } });
  });

  test("malformed is half of a body that says it is JSON", async () => {
    const answer = await ask(broken({ transport: "malformed" }));
    const text = await answer.text();
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "application/json; charset=utf-8"]);
    expect(text).toMatch(/^\{"Response":\{/);
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
  });

  test.each([
    [500, "500 Internal Server Error"],
    [504, "504 Gateway Timeout"],
    [511, "511 Server Error"],
  ])("%d is a page of HTML", async (status, title) => {
    const answer = await ask(broken({ transport: status }));
    expect([answer.status, answer.headers.get("content-type")]).toEqual([status, "text/html"]);
    expect(await answer.text()).toContain(`<h1>${title}</h1>`);
  });

  test("timeout ends with the signal, and so does a delay", async () => {
    for (const fault of [{ transport: "timeout" }, { transport: "slow" }] as const) {
      const giveUp = new AbortController();
      const pending = ask(broken(fault), giveUp.signal);
      const seen = expect(pending).rejects.toBe("enough");
      await vi.advanceTimersByTimeAsync(500);
      giveUp.abort("enough");
      await seen;
      expect(vi.getTimerCount()).toBe(0);
    }
  });

  test("a call that is given up already is no call", async () => {
    const mock = createMock(machines);
    await expect(ask(mock, AbortSignal.abort("enough"))).rejects.toBe("enough");
    expect(mock.requests).toEqual([]);
  });

  test.each(["reset", "timeout", "slow", "truncate", "malformed", "503"])("the header may ask for %s", async (word) => {
    const mock = createMock(machines);
    const headers = { "x-docwright-fault": word };
    const init = { method: "POST", body: "{}", headers, signal: AbortSignal.timeout(2000) };
    const pending = mock.fetch("http://cvm.example.com/DescribeMachines", init).then(
      async (answer) => `${answer.status} ${await answer.text().catch(() => "broken")}`,
      (error: unknown) => (error instanceof TypeError ? "reset" : "given up"),
    );
    await vi.advanceTimersByTimeAsync(1000);
    expect(mock.requests[0]?.fault).toBe(word);
    if (word === "timeout") return expect(await Promise.race([pending, "nothing yet"])).toBe("nothing yet");
    const told = { reset: /^reset$/, slow: /^200 .*\}$/, truncate: /^200 broken$/, malformed: /^200 .*[^}]$/ }[word];
    expect(await pending).toMatch(told ?? /^503 <html>/);
  });

  test("the header may not ask for what nobody knows, and rules do not count its calls", async () => {
    const mock = broken({ transport: "reset" });
    const headers = { "x-docwright-fault": "rest" };
    const answer = await mock.fetch("http://cvm.example.com/DescribeMachines", { method: "POST", body: "{}", headers });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({
      message: "x-docwright-fault: fault.code: DescribeMachines documents no error code rest",
    });
    expect(mock.faults.list[0]?.matched).toBe(0);
  });
});

describe("what is done under a fault", () => {
  const limited = {
    ...machines,
    actions: {
      DescribeTree: { ...machines.actions["DescribeTree"], errors: [], rateLimit: { requests: 1, seconds: 60 } },
    },
  } as typeof machines;
  const codeOf = async (mock: Mock): Promise<unknown> => {
    const answer = await mock.fetch("http://cvm.example.com/DescribeTree", { method: "POST" }).catch(() => undefined);
    const body = (await answer?.json().catch(() => undefined)) as
      { Response: { Error?: { Code: string } } } | undefined;
    return body === undefined ? "broken" : body.Response.Error?.Code;
  };

  test.each<[Fault, string]>([
    [{ transport: "truncate", nth: 1 }, "broken"],
    [{ code: "InternalError", nth: 1 }, "InternalError"],
  ])("nothing, unless it comes afterwards: %j", async (fault, first) => {
    const mock = createMock(limited, { faults: [fault] });
    expect([await codeOf(mock), await codeOf(mock)]).toEqual([first, undefined]);
    const after = createMock(limited, { faults: [{ ...fault, afterwards: true }] });
    // The call was counted by the limit: it was carried out.
    expect([await codeOf(after), await codeOf(after)]).toEqual([first, "RequestLimitExceeded"]);
  });
});
