// Inputs checked before they are sent, and events about answers that are not as documented.
import { describe, expect, test, vi } from "vitest";
import { createFullCaller } from "../../templates/client/runtime/full-caller.js";
import type { Drift } from "../../templates/client/runtime/inspect-output.js";
import type { DriftEvent, FullCallerOptions } from "../../templates/client/runtime/options.js";
import { alibabaRpc } from "../../templates/client/runtime/protocol-alibaba.js";
import { tencentV3 } from "../../templates/client/runtime/protocol-tencent.js";
import type { ServiceInfo } from "../../templates/client/runtime/protocol.js";
import type { InputProblem } from "../../templates/client/runtime/validate-input.js";
import { machines, orders, toServiceInfo } from "./sample-services.js";
import { refusal, scripted, type Step } from "./scripted-fetch.js";

const time = Date.UTC(2025, 0, 2, 3, 4, 5, 6);

async function run(
  {
    steps = [{}],
    service = {},
    ...more
  }: Partial<FullCallerOptions> & {
    readonly steps?: readonly Step[];
    readonly service?: Partial<ServiceInfo>;
  },
  input: object = {},
) {
  const { fetch, sent } = scripted(...steps);
  const options = { credentials: { id: "i", secret: "s" }, fetch, now: () => time, ...more };
  const caller = createFullCaller({ ...toServiceInfo(machines), ...service }, tencentV3, options);
  return { sent, end: await caller.call("DescribeMachines", input).catch((failure: unknown) => failure) };
}

describe("validate", () => {
  test("a problem is a ValidationError, and nothing is sent, nor a key asked for", async () => {
    const problems: InputProblem[] = [
      { path: "Filters[0].Name", rule: "required", message: "is required" },
      { path: "Limit", rule: "maximum", message: "must be at most 100" },
    ];
    const validate = vi.fn(() => problems);
    const credentials = vi.fn(() => ({ id: "i", secret: "s" }));
    const { end, sent } = await run({ validate, credentials }, { Limit: 101 });
    expect(end).toMatchObject({ name: "ValidationError", action: "DescribeMachines", problems });
    expect((end as Error).message).toBe("DescribeMachines: Filters[0].Name is required; Limit must be at most 100");
    expect(validate.mock.calls).toEqual([["DescribeMachines", { Limit: 101 }]]);
    expect(sent).toEqual([]);
    expect(credentials).not.toHaveBeenCalled();
  });

  test("without a problem the call goes on, checked once however often it is sent", async () => {
    const validate = vi.fn(() => []);
    const { fetch, sent } = scripted(new Error("network"), {});
    const options = { credentials: { id: "i", secret: "s" }, fetch, validate, retry: { baseMs: 0 } };
    await createFullCaller(toServiceInfo(machines), tencentV3, options).call({ action: "A", safe: true }, {});
    expect(sent).toHaveLength(2);
    expect(validate).toHaveBeenCalledTimes(1);
  });
});

describe("onDrift", () => {
  const about = {
    vendor: "tencent",
    service: "cvm",
    version: "2017-03-12",
    requestId: "r-1",
    time: "2025-01-02T03:04:05.006Z",
  };

  async function eventsOf(body: string, more: Parameters<typeof run>[0] = {}) {
    const events: DriftEvent[] = [];
    const { end } = await run({ steps: [{ body }], onDrift: (event) => events.push(event), ...more });
    return { events, end };
  }

  test("tells what inspect finds, with all that one line of a log needs", async () => {
    const drift: Drift = {
      action: "DescribeMachines",
      path: "DescribeMachines.output.X",
      kind: "unknown-member",
      found: "string",
    };
    const inspect = vi.fn(() => [drift, { ...drift, path: "DescribeMachines.output.Y" }]);
    const { events, end } = await eventsOf('{"Response":{"X":"a","RequestId":"r-1"}}', { inspect });
    expect(inspect.mock.calls).toEqual([["DescribeMachines", { X: "a", RequestId: "r-1" }]]);
    expect(events).toEqual([
      { ...drift, ...about },
      { ...drift, ...about, path: "DescribeMachines.output.Y" },
    ]);
    expect(end).toEqual({ X: "a", RequestId: "r-1" });
  });

  test("what onDrift throws does not undo a call that was made", async () => {
    const onDrift = vi.fn(() => {
      throw new Error("disk full");
    });
    const inspect = () => [{ action: "A", path: "A.output.X", kind: "unknown-member", found: "string" } as const];
    const { end } = await run({ inspect, onDrift, steps: [{ body: '{"Response":{"X":"a"}}' }] });
    expect(end).toEqual({ X: "a" });
    expect(onDrift).toHaveBeenCalledTimes(1);
  });

  test("tells integers that were rounded, each path once", async () => {
    const body =
      '{"Response":{"Set":[{"Id":9007199254740993},{"Id":9007199254740995}],"Deep":{"A":[[12345678901234567890]]},' +
      '"Fine":9007199254740991,"Text":"9007199254740993","Float":9007199254740993.5,"RequestId":"r-1"}}';
    const { events, end } = await eventsOf(body);
    const rounded = {
      action: "DescribeMachines",
      kind: "rounded-integer",
      expected: "an integer up to 2^53",
      found: "integer",
    };
    expect(events).toEqual([
      { ...rounded, ...about, path: "DescribeMachines.output.Set[].Id" },
      { ...rounded, ...about, path: "DescribeMachines.output.Deep.A[][]" },
    ]);
    expect(end).toMatchObject({ Set: [{ Id: 9007199254740992 }, { Id: 9007199254740996 }] });
  });

  test("where large integers come as bigint, none is rounded", async () => {
    const body = '{"Response":{"Id":9007199254740993,"RequestId":"r-1"}}';
    const { events, end } = await eventsOf(body, { service: { integers: "bigint" } });
    expect(events).toEqual([]);
    expect(end).toMatchObject({ Id: 9007199254740993n });
  });

  test("without a root member, without a request id", async () => {
    const events: DriftEvent[] = [];
    const { fetch } = scripted({ body: '{"Response":{"Id":9007199254740993}}' });
    const options = { credentials: { id: "i", secret: "s" }, endpoint: "h.example.com", fetch, now: () => time };
    const onDrift = (event: DriftEvent): unknown => events.push(event);
    const caller = createFullCaller(toServiceInfo(orders), alibabaRpc, { ...options, onDrift });
    await caller.call("CreateOrder", {});
    expect(events).toMatchObject([
      { vendor: "alibaba", service: "bssopenapi", path: "CreateOrder.output.Response.Id", requestId: undefined },
    ]);
  });

  test("is told nothing of refusals and of answers as documented", async () => {
    const onDrift = vi.fn();
    const inspect = vi.fn(() => []);
    expect((await run({ onDrift, inspect, steps: [refusal("InvalidZone")] })).end).toMatchObject({ name: "ApiError" });
    expect(inspect).not.toHaveBeenCalled();
    expect((await run({ onDrift, inspect })).end).toEqual({});
    expect(inspect).toHaveBeenCalledTimes(1);
    expect(onDrift).not.toHaveBeenCalled();
  });

  test("inspect alone is not run: nobody would be told", async () => {
    const inspect = vi.fn(() => []);
    expect((await run({ inspect })).end).toEqual({});
    expect(inspect).not.toHaveBeenCalled();
  });
});
