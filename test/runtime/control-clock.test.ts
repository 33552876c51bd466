// The clock of mocks by the control endpoints.
import { expect, test } from "vitest";
import { type Desk, openDesk, refusal } from "./control-desk.js";

const at = async (desk: Desk, body?: unknown, query = ""): Promise<unknown> => {
  const { value } = await desk.control(body === undefined ? "GET" : "POST", `clock${query}`, body);
  return (value["clocks"] as { service: string; now: string; frozen: boolean }[]).map(({ now, frozen }) => [
    now,
    frozen,
  ]);
};
const start = "2025-01-01T00:00:00.000Z";

test("is advanced, set and frozen, for all or one", async () => {
  const desk = openDesk();
  expect(await at(desk)).toEqual([
    [start, false],
    [start, false],
  ]);
  expect(await at(desk, { advance: 60_000 })).toEqual([
    ["2025-01-01T00:01:00.000Z", false],
    ["2025-01-01T00:01:00.000Z", false],
  ]);
  expect(await at(desk, { now: "2030-01-01T00:00:00Z" }, "?service=cvm")).toEqual([
    ["2030-01-01T00:00:00.000Z", false],
  ]);
  expect(await at(desk, { freeze: true }, "?service=cvm")).toEqual([["2030-01-01T00:00:00.000Z", true]]);
  await desk.call("/cvm/DescribeMachines");
  expect(await at(desk, undefined, "?service=cvm")).toEqual([["2030-01-01T00:00:00.000Z", true]]);
  expect(await at(desk, { freeze: false }, "?service=cvm")).toEqual([["2030-01-01T00:00:00.000Z", false]]);
  await desk.call("/cvm/DescribeMachines");
  expect(await at(desk, undefined, "?service=cvm")).toEqual([["2030-01-01T00:00:01.000Z", false]]);
});

test("goes forward only, and all clocks or none", async () => {
  const desk = openDesk();
  await at(desk, { advance: 1000 }, "?service=bssopenapi");
  expect(await refusal(desk, "POST", "clock", { now: start })).toEqual([
    400,
    "clocks only go forward, and one is at 2025-01-01T00:00:01.000Z; POST /_mock/reset begins anew",
    "now",
  ]);
  expect(await at(desk)).toEqual([
    [start, false],
    ["2025-01-01T00:00:01.000Z", false],
  ]);
});

test.each([
  [undefined],
  [{}],
  [[]],
  [{ advance: -1 }],
  [{ advance: "1" }],
  [{ now: "tomorrow" }],
  [{ now: true }],
  [{ freeze: 1 }],
  [{ advance: 1, freeze: true }],
  [{ toString: 1 }],
  [{ advance: 1e300 }],
  ["null"],
])("%j moves nothing", async (body) => {
  const [status, message] = (await refusal(openDesk(), "POST", "clock", body)) as [number, string];
  expect([status, message]).toEqual([
    400,
    expect.stringMatching(/^\/_mock\/clock takes \{"advance": milliseconds/) as unknown,
  ]);
});

test("there is no time beyond the last", async () => {
  expect(await refusal(openDesk(), "POST", "clock", { advance: 8.64e15 })).toEqual([
    400,
    "there is no such time",
    "now",
  ]);
});
