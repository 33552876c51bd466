// The life of instances on the served mock, lived by the vendor's SDKs: made, listed, waited for, changed and ended, with what
// the listings show after each step.
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Client } from "../../generated/tencent/cvm/client/index.js";
import { anyText, codeOf, describeLives } from "./cvm-lives.js";
import { placement, region } from "./cvm-world.js";
import { describeWithPackages } from "./packages.js";
import { cvmSdks, tencentClient } from "./sdk-clients.js";
import { serveMock, type ServedMock } from "./served-mock.js";
import { key } from "./tencent-sdk.js";

describeLives({
  async instances({ cvm, smallest, show, wait }) {
    const input = {
      ...smallest,
      InstanceType: "S5.MEDIUM4",
      InstanceCount: 3,
      InstanceName: "web",
      ClientToken: "once",
    };
    const { InstanceIdSet: ids } = await cvm.runInstances(input);
    const [first = "", ...others] = ids;
    for (const id of ids) expect(id).toMatch(/^ins-[a-z0-9]{8}$/);
    expect((await cvm.runInstances(input)).InstanceIdSet).toEqual(ids);
    const states = async (): Promise<string[]> =>
      (await cvm.describeInstancesStatus({ InstanceIds: ids })).InstanceStatusSet.map((own) => own.InstanceState);
    expect(await states()).toEqual(["PENDING", "PENDING", "PENDING"]);
    expect(await codeOf(cvm.stopInstances({ InstanceIds: ids }))).toBe("UnsupportedOperation.InstanceStatePending");
    await wait();
    expect(await states()).toEqual(["RUNNING", "RUNNING", "RUNNING"]);

    const listed = async (Name: string, value: string, page = {}): Promise<[number, string[]]> => {
      const { TotalCount, InstanceSet } = await cvm.describeInstances({
        Filters: [{ Name, Values: [value] }],
        ...page,
      });
      return [TotalCount, InstanceSet.map(({ InstanceId }) => InstanceId)];
    };
    const [[total, begin], [, end]] = await Promise.all([
      listed("zone", smallest.Placement.Zone, { Limit: 2 }),
      listed("zone", smallest.Placement.Zone, { Limit: 2, Offset: 2 }),
    ]);
    expect([total, begin.length, end.length, [...begin, ...end].sort()]).toEqual([3, 2, 1, [...ids].sort()]);
    expect(await listed("zone", `${region}-4`)).toEqual([0, []]);

    await cvm.modifyInstancesAttribute({ InstanceIds: [first], InstanceName: anyText });
    expect(await show(first)).toMatchObject({
      InstanceName: anyText,
      CPU: 2,
      Memory: 4,
      LatestOperationState: "SUCCESS",
    });
    expect(await listed("instance-name", anyText)).toEqual([1, [first]]);

    const larger = { InstanceIds: [first], InstanceType: "S5.LARGE8" };
    expect(await codeOf(cvm.resetInstancesType(larger))).toBe("UnsupportedOperation.InstanceStateRunning");
    await cvm.stopInstances({ InstanceIds: [first] });
    expect(await show(first)).toMatchObject({ InstanceState: "STOPPING" });
    await wait();
    await cvm.resetInstancesType(larger);
    await wait();
    expect(await show(first)).toMatchObject({
      InstanceState: "STOPPED",
      InstanceType: "S5.LARGE8",
      CPU: 4,
      Memory: 8,
    });
    await cvm.startInstances({ InstanceIds: [first] });
    await wait();
    await cvm.rebootInstances({ InstanceIds: [first] });
    expect(await show(first)).toMatchObject({ InstanceState: "REBOOTING" });
    await wait();

    await cvm.terminateInstances({ InstanceIds: others });
    expect(await states()).toEqual(expect.arrayContaining(["RUNNING", "TERMINATING", "TERMINATING"]));
    await wait();
    expect(await listed("zone", smallest.Placement.Zone)).toEqual([1, [first]]);
    const ended = { InstanceIds: others };
    expect(await codeOf(cvm.terminateInstances(ended))).toBe("InvalidInstanceId.NotFound");
    expect(await codeOf(cvm.terminateInstances({ InstanceIds: ["web"] }))).toBe("InvalidInstanceId.Malformed");
  },
});

describeWithPackages("an instance on the machine's clock", () => {
  let mock: ServedMock;
  beforeAll(async () => {
    mock = await serveMock(["tencent/cvm"], key);
  });
  afterAll(() => mock.stop());

  test.each(cvmSdks)("%s waits until it runs", async (_, open) => {
    const cvm = tencentClient<Client>(open(), { host: mock.host, region });
    const { ImageSet } = await cvm.describeImages();
    const { InstanceIdSet: InstanceIds } = await cvm.runInstances({
      ...placement,
      ImageId: ImageSet[0]?.ImageId ?? "",
    });
    const seen = new Set<string>();
    while (!seen.has("RUNNING")) {
      const { InstanceStatusSet } = await cvm.describeInstancesStatus({ InstanceIds });
      seen.add(InstanceStatusSet[0]?.InstanceState ?? "none");
      await new Promise((done) => setTimeout(done, 200));
    }
    expect([...seen]).toEqual(["PENDING", "RUNNING"]);
  });
});
