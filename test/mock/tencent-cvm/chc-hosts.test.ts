// CHC hosts: there from the start; in their networks they get ready for instances.
import { describe, expect, test } from "vitest";
import type * as cvm from "../../../generated/tencent/cvm/client/index.js";
import { codeOf } from "../checked-mock.js";
import { aWhile, runOne, start, type Started } from "./start.js";

const bmc = { VpcId: "vpc-12345678", SubnetId: "subnet-12345678" };
const deploy = { VpcId: "vpc-1234abcd", SubnetId: "subnet-1234abcd" };

async function hosts({ client }: Started): Promise<readonly cvm.ChcHost[]> {
  return (await client.describeChcHosts()).ChcHostSet;
}

async function aHost(started: Started): Promise<string> {
  return (await hosts(started))[0]?.ChcId ?? "";
}

async function show({ client }: Started, id: string): Promise<cvm.ChcHost | undefined> {
  return (await client.describeChcHosts({ ChcIds: [id] })).ChcHostSet[0];
}

async function connected(started: Started): Promise<string> {
  const id = await aHost(started);
  await started.client.configureChcAssistVpc({
    ChcIds: [id],
    BmcVirtualPrivateCloud: bmc,
    DeployVirtualPrivateCloud: deploy,
  });
  started.mock.clock.advance(aWhile);
  return id;
}

test("DescribeChcHosts", async () => {
  const started = start();
  const { client } = started;
  const { TotalCount, ChcHostSet } = await client.describeChcHosts();
  expect(TotalCount).toBe(3);
  expect(ChcHostSet[0]).toMatchObject({
    InstanceState: "REGISTERED",
    BmcVirtualPrivateCloud: null,
    CvmInstanceId: null,
    Placement: { Zone: "ap-guangzhou-1" },
  });
  const byZone = await client.describeChcHosts({ Filters: [{ Name: "zone", Values: ["ap-guangzhou-2"] }] });
  expect(byZone.ChcHostSet).toEqual([ChcHostSet[1]]);
  expect((await client.describeChcHosts({ Offset: 2, Limit: 5 })).ChcHostSet).toEqual([ChcHostSet[2]]);
  expect((await client.describeChcHosts({}, { region: "ap-shanghai" })).ChcHostSet).not.toEqual(ChcHostSet);
});

test("ConfigureChcAssistVpc", async () => {
  const started = start();
  const { client, mock } = started;
  const ids = (await hosts(started)).map(({ ChcId }) => ChcId).slice(0, 2);
  await client.configureChcAssistVpc({
    ChcIds: ids,
    BmcVirtualPrivateCloud: { ...bmc, PrivateIpAddresses: ["10.0.0.2", "10.0.0.3"] },
    BmcSecurityGroupIds: ["sg-12345678"],
    DeployVirtualPrivateCloud: deploy,
  });
  const [first, second] = await hosts(started);
  expect(first).toMatchObject({
    InstanceState: "VPC_READY",
    BmcIp: "10.0.0.2",
    BmcVirtualPrivateCloud: bmc,
    BmcSecurityGroupIds: ["sg-12345678"],
    DeployVirtualPrivateCloud: deploy,
  });
  expect(second?.BmcIp).toBe("10.0.0.3");
  expect(first?.DeployIp).not.toBe(second?.DeployIp);
  mock.clock.advance(aWhile);
  expect((await hosts(started))[0]?.InstanceState).toBe("PREPARED");
  const again = { ChcIds: ids, BmcVirtualPrivateCloud: bmc };
  expect(await codeOf(client.configureChcAssistVpc(again))).toBe("InvalidHost.NotSupported");
  const [, , third] = await hosts(started);
  const one = { ChcIds: [third?.ChcId ?? ""] };
  const with2 = { ...bmc, PrivateIpAddresses: ["10.0.0.4", "10.0.0.5"] };
  expect(await codeOf(client.configureChcAssistVpc({ ...one, BmcVirtualPrivateCloud: with2 }))).toBe(
    "InvalidParameterValue.AmountNotEqual",
  );
  const used = { ...bmc, PrivateIpAddresses: ["10.0.0.2"] };
  expect(await codeOf(client.configureChcAssistVpc({ ...one, BmcVirtualPrivateCloud: used }))).toBe("VpcIpIsUsed");
  expect(await codeOf(client.configureChcAssistVpc({ ...again, ChcIds: ["chc-00000000"] }))).toBe(
    "InvalidParameterValue.ChcHostsNotFound",
  );
});

test("ConfigureChcDeployVpc", async () => {
  const started = start();
  const { client } = started;
  const id = await aHost(started);
  await client.configureChcAssistVpc({ ChcIds: [id], BmcVirtualPrivateCloud: bmc });
  expect((await show(started, id))?.InstanceState).toBe("REGISTERED");
  await client.configureChcDeployVpc({ ChcIds: [id], DeployVirtualPrivateCloud: deploy });
  expect(await show(started, id)).toMatchObject({ InstanceState: "VPC_READY", DeployVirtualPrivateCloud: deploy });
  expect(await codeOf(client.configureChcDeployVpc({ ChcIds: [id], DeployVirtualPrivateCloud: deploy }))).toBe(
    "InvalidParameterValue.DeployVpcAlreadyExists",
  );
});

test("RemoveChcAssistVpc", async () => {
  const started = start();
  const id = await connected(started);
  await started.client.removeChcAssistVpc({ ChcIds: [id] });
  expect(await show(started, id)).toMatchObject({
    InstanceState: "REGISTERED",
    BmcVirtualPrivateCloud: null,
    BmcIp: null,
    DeployVirtualPrivateCloud: null,
  });
});

test("RemoveChcDeployVpc", async () => {
  const started = start();
  const id = await connected(started);
  await started.client.removeChcDeployVpc({ ChcIds: [id] });
  expect(await show(started, id)).toMatchObject({
    InstanceState: "REGISTERED",
    BmcVirtualPrivateCloud: bmc,
    DeployVirtualPrivateCloud: null,
  });
  expect(await codeOf(started.client.removeChcDeployVpc({ ChcIds: [id] }))).toBe("InvalidHost.NotSupported");
});

test("ModifyChcAttribute", async () => {
  const started = start();
  const { client } = started;
  const id = await aHost(started);
  await client.modifyChcAttribute({ ChcIds: [id], InstanceName: "server1", DeviceType: "CHC_HS2" });
  expect(await show(started, id)).toMatchObject({ InstanceName: "server1", DeviceType: "CHC_HS2" });
  const groups = { ChcIds: [id], BmcSecurityGroupIds: ["sg-12345678"] };
  expect(await codeOf(client.modifyChcAttribute(groups))).toBe("InvalidParameterValue.ChcNetworkEmpty");
  await connected(started);
  await client.modifyChcAttribute(groups);
  expect((await show(started, id))?.BmcSecurityGroupIds).toEqual(["sg-12345678"]);
});

describe("instances on hosts", () => {
  test("DescribeChcDeniedActions", async () => {
    const started = start();
    const { client } = started;
    const denied = async (id: string): Promise<readonly [string, readonly string[]]> => {
      const { ChcHostDeniedActionSet } = await client.describeChcDeniedActions({ ChcIds: [id] });
      const [set] = ChcHostDeniedActionSet;
      return [set?.State ?? "", set?.DenyActions ?? []];
    };
    const id = await aHost(started);
    expect(await denied(id)).toEqual(["REGISTERED", ["RemoveChcDeployVpc", "RunInstances"]]);
    await connected(started);
    expect(await denied(id)).toEqual(["PREPARED", ["ConfigureChcAssistVpc", "ConfigureChcDeployVpc"]]);
    await runOne(started, { ChcIds: [id] });
    const [state, actions] = await denied(id);
    expect(state).toBe("ONLINE");
    expect(actions).toContain("RemoveChcAssistVpc");
    expect(await codeOf(client.removeChcAssistVpc({ ChcIds: [id] }))).toBe("InvalidHost.NotSupported");
  });

  test("a host is taken until its instance is gone", async () => {
    const started = start();
    const { client, mock } = started;
    const free = await aHost(started);
    expect(await codeOf(runOne(started, { ChcIds: [free] }))).toBe(
      "OperationDenied.ChcInstallCloudImageWithoutDeployNetwork",
    );
    const id = await connected(started);
    const instance = await runOne(started, { ChcIds: [id] });
    expect(await show(started, id)).toMatchObject({ InstanceState: "ONLINE", CvmInstanceId: instance });
    expect(await codeOf(runOne(started, { ChcIds: [id] }))).toBe("InvalidInstance.NotSupported");
    await client.terminateInstances({ InstanceIds: [instance] });
    mock.clock.advance(aWhile);
    expect(await show(started, id)).toMatchObject({ InstanceState: "PREPARED", CvmInstanceId: null });
  });
});
