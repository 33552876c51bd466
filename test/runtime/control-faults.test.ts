// Faults on demand by the control endpoints.
import { expect, test } from "vitest";
import { openDesk, refusal } from "./control-desk.js";

test("are added, met, listed, and removed", async () => {
  const desk = openDesk();
  const added = await desk.control("POST", "faults", { action: "DescribeMachines", code: "InternalError", times: 1 });
  expect(added.value).toEqual({ service: "tencent/cvm", id: "fault-1" });
  expect(await desk.call("/cvm/DescribeMachines")).toMatchObject({ Response: { Error: { Code: "InternalError" } } });
  expect(await desk.call("/cvm/DescribeMachines")).toMatchObject({ Response: { MachineSet: [] } });
  expect((await desk.control("GET", "faults")).value).toEqual({
    faults: [
      {
        service: "tencent/cvm",
        id: "fault-1",
        fault: { action: "DescribeMachines", code: "InternalError", times: 1 },
        matched: 2,
        hits: 1,
      },
    ],
  });
  expect((await desk.control("DELETE", "faults/fault-1")).value).toEqual({
    removed: "fault-1",
    service: "tencent/cvm",
  });
  expect((await desk.control("GET", "faults")).value).toEqual({ faults: [] });
});

test("of several services are told apart, and cleared together", async () => {
  const desk = openDesk();
  await desk.control("POST", "faults?service=cvm", { code: "InternalError" });
  await desk.control("POST", "faults?service=bssopenapi", { transport: "reset" });
  expect(await refusal(desk, "DELETE", "faults/fault-1")).toEqual([
    400,
    "several services have a fault fault-1: say ?service=tencent/cvm",
    "service",
  ]);
  expect((await desk.control("DELETE", "faults/fault-1?service=cvm")).value).toMatchObject({
    service: "tencent/cvm",
  });
  expect((await desk.control("DELETE", "faults")).value).toEqual({ cleared: ["tencent/cvm", "alibaba/bssopenapi"] });
  expect((await desk.control("GET", "faults")).value).toEqual({ faults: [] });
});

test("on the way are seen in the log", async () => {
  const desk = openDesk();
  await desk.control("POST", "faults", { action: "DescribeMachines", transport: "reset" });
  await desk.call("/cvm/DescribeMachines");
  const { value } = await desk.control("GET", "requests?errors&brief");
  expect(value["calls"]).toMatchObject([{ action: "DescribeMachines", fault: "reset" }]);
});

test("that nobody can meet are refused with their place", async () => {
  const desk = openDesk();
  expect(await refusal(desk, "POST", "faults", { action: "DescribeMachines", code: "InternalEror" })).toEqual([
    400,
    "fault.code: DescribeMachines documents no error code InternalEror (did you mean InternalError?)",
    "fault.code",
  ]);
  expect(await refusal(desk, "POST", "faults", { action: "Nope", code: "InternalError" })).toEqual([
    404,
    "no service here has the action Nope; there is tencent/cvm, alibaba/bssopenapi",
  ]);
  expect(await refusal(desk, "POST", "faults", { code: "InternalError" })).toEqual([
    400,
    "a fault without an action could be of tencent/cvm, alibaba/bssopenapi: say ?service=tencent/cvm",
    "service",
  ]);
  expect(await refusal(desk, "POST", "faults", "[]")).toEqual([400, "fault: takes an object", "fault"]);
  expect(await refusal(desk, "DELETE", "faults/fault-9")).toEqual([404, "there is no fault fault-9"]);
});
