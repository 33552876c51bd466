// What the control endpoints change: records, snapshots, and all anew.
import { describe, expect, test } from "vitest";
import { type Desk, openDesk, refusal } from "./control-desk.js";

const good = { Placement: { Zone: "z1" }, Count: 4 };

async function shown(desk: Desk): Promise<readonly string[]> {
  const { Response } = (await desk.call("/cvm/DescribeMachines")) as {
    Response: { MachineSet: { MachineId: string }[] };
  };
  return Response.MachineSet.map(({ MachineId }) => MachineId);
}

describe("state", () => {
  test("what there is, and what a call made", async () => {
    const desk = openDesk();
    const { Response } = (await desk.call("/cvm/RunMachines", good)) as { Response: { MachineIdSet: string[] } };
    const [id = ""] = Response.MachineIdSet;
    expect((await desk.control("GET", "state")).value).toEqual({
      services: [
        { name: "tencent/cvm", resources: [{ resource: "Machine", count: 1 }] },
        { name: "alibaba/bssopenapi", resources: [] },
      ],
    });
    const { value } = await desk.control("GET", "state/Machine");
    expect(value).toMatchObject({
      service: "tencent/cvm",
      resource: "Machine",
      id: "MachineId",
      records: [{ id, region: "ap-one" }],
    });
    const one = await desk.control("GET", `state/Machine/${id}`);
    expect(one.value).toMatchObject({ id, value: { MachineId: id, Cpu: 4 } });
    expect((await desk.control("GET", "state/Machine?region=ap-two")).value["records"]).toEqual([]);
  });

  test("a record put is shown by calls, one deleted is not", async () => {
    const desk = openDesk();
    const put = await desk.control("PUT", "state/Machine/ins-0a1b2c3d?region=ap-one", { Cpu: 8 });
    expect(put).toMatchObject({
      status: 200,
      value: { id: "ins-0a1b2c3d", region: "ap-one", value: { MachineId: "ins-0a1b2c3d", Cpu: 8 } },
    });
    const made = await desk.control("PUT", "state/Machine?region=ap-one", { Cpu: 2 });
    expect(await shown(desk)).toEqual(["ins-0a1b2c3d", made.value["id"]]);
    await desk.control("PUT", "state/Machine/ins-0a1b2c3d?region=ap-one", { MachineId: "ins-0a1b2c3d", Cpu: 16 });
    expect(await shown(desk)).toHaveLength(2);
    expect((await desk.control("DELETE", "state/Machine/ins-0a1b2c3d")).value).toMatchObject({ id: "ins-0a1b2c3d" });
    expect(await shown(desk)).toEqual([made.value["id"]]);
  });

  test("what is not there, and what is no record", async () => {
    const desk = openDesk();
    expect(await refusal(desk, "GET", "state/Nothing")).toEqual([
      404,
      "no service here has the resource Nothing; there is tencent/cvm, alibaba/bssopenapi",
    ]);
    expect(await refusal(desk, "GET", "state/__proto__?service=cvm")).toEqual([
      404,
      "tencent/cvm keeps no __proto__; it keeps Machine",
    ]);
    expect(await refusal(desk, "GET", "state/Machine?service=bssopenapi")).toEqual([
      404,
      "alibaba/bssopenapi keeps no Machine; it keeps nothing",
    ]);
    expect(await refusal(desk, "GET", "state/Machine/ins-9")).toEqual([404, "there is no Machine ins-9"]);
    expect(await refusal(desk, "DELETE", "state/Machine/ins-9")).toEqual([404, "there is no Machine ins-9"]);
    expect(await refusal(desk, "DELETE", "state/Machine")).toEqual([405, "records are deleted one by one: name an id"]);
    expect(await refusal(desk, "PUT", "state/Machine/ins-9", { MachineId: "ins-8" })).toEqual([
      400,
      'the path says ins-9, and the record "ins-8"',
      "MachineId",
    ]);
    for (const body of [[], 1, "null", undefined])
      expect(await refusal(desk, "PUT", "state/Machine/ins-9", body)).toEqual([
        400,
        "the body must be the record, a JSON object",
        "",
      ]);
  });
});

describe("snapshot", () => {
  test("is put back into other mocks", async () => {
    const [one, other] = [openDesk(), openDesk()];
    await one.call("/cvm/RunMachines", good);
    const { value } = await one.control("GET", "snapshot");
    expect(Object.keys(value["services"] as object)).toEqual(["tencent/cvm", "alibaba/bssopenapi"]);
    expect(await shown(other)).toEqual([]);
    const { services } = value as { services: Record<string, unknown> };
    const loaded = await other.control("PUT", "snapshot", { services: { "tencent/cvm": services["tencent/cvm"] } });
    expect(loaded.value).toEqual({ loaded: ["tencent/cvm"] });
    expect(await shown(other)).toEqual(await shown(one));
  });

  test("that is broken is refused with its place, and nothing of it is taken", async () => {
    const desk = openDesk();
    await desk.call("/cvm/RunMachines", good);
    const before = await shown(desk);
    const { value } = await desk.control("GET", "snapshot");
    const { services } = value as { services: Record<string, { records: unknown[] }> };
    const broken = {
      services: {
        "tencent/cvm": { ...services["tencent/cvm"], records: [] },
        "alibaba/bssopenapi": { ...services["alibaba/bssopenapi"], records: 7 },
      },
    };
    expect(await refusal(desk, "PUT", "snapshot", broken)).toEqual([
      400,
      'services["alibaba/bssopenapi"].records: must be a list, not 7',
      'services["alibaba/bssopenapi"]',
    ]);
    expect(await shown(desk)).toEqual(before);
  });

  test.each<[unknown, readonly unknown[]]>([
    [[], [400, "a snapshot is an object", ""]],
    [{}, [400, "services: must be an object of service and state", "services"]],
    [{ services: { "a/b": {} } }, [400, "a/b is not served here", 'services["a/b"]']],
  ])("%j is none", async (body, expected) => {
    expect(await refusal(openDesk(), "PUT", "snapshot", body)).toEqual(expected);
  });

  test("save writes where the server says, and tells why it could not", async () => {
    expect((await openDesk({ save: () => ({ file: "s.json" }) }).control("POST", "save")).value).toEqual({
      saved: "s.json",
    });
    const failing = openDesk({
      save() {
        throw new Error("the disk is full");
      },
    });
    expect(await refusal(failing, "POST", "save")).toEqual([500, "the disk is full"]);
  });
});

test("reset forgets calls, records, faults and time, of all services or of one", async () => {
  const desk = openDesk();
  await desk.call("/cvm/RunMachines", good);
  await desk.call("/bssopenapi/CreateOrder");
  await desk.control("POST", "faults", { action: "RunMachines", code: "InternalError" });
  await desk.control("POST", "clock", { advance: 5000 });
  expect((await desk.control("POST", "reset?service=cvm")).value).toEqual({ reset: ["tencent/cvm"] });
  expect((await desk.control("GET", "requests?brief")).value["calls"]).toMatchObject([
    { service: "alibaba/bssopenapi" },
  ]);
  expect((await desk.control("GET", "faults")).value).toEqual({ faults: [] });
  expect((await desk.control("GET", "state/Machine")).value["records"]).toEqual([]);
  expect((await desk.control("GET", "clock")).value["clocks"]).toMatchObject([
    { now: "2025-01-01T00:00:00.000Z" },
    { now: "2025-01-01T00:00:06.000Z" },
  ]);
  expect((await desk.control("POST", "reset")).value).toEqual({ reset: ["tencent/cvm", "alibaba/bssopenapi"] });
  expect((await desk.control("GET", "requests")).value["calls"]).toEqual([]);
});
