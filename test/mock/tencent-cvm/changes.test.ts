// Instances changed: names, projects, renewal, security groups and key pairs.
import { describe, expect, test } from "vitest";
import { codeOf } from "../checked-mock.js";
import { aWhile, region, run, runOne, show, start, stop, windows } from "./start.js";

test("ModifyInstancesAttribute", async () => {
  const started = start();
  const { client, mock } = started;
  const ids = [...(await run(started, { InstanceCount: 2 }))];
  await client.modifyInstancesAttribute({ InstanceIds: ids, InstanceName: "web", CamRoleName: "reader" });
  const { InstanceSet } = await client.describeInstances({ InstanceIds: ids });
  expect(InstanceSet.map(({ InstanceName, CamRoleName }) => [InstanceName, CamRoleName])).toEqual([
    ["web", "reader"],
    ["web", "reader"],
  ]);
  const [id = ""] = ids;
  await client.modifyInstancesAttribute({ InstanceIds: [id], SecurityGroups: ["sg-11111111", "sg-22222222"] });
  expect((await show(started, id)).SecurityGroupIds).toEqual(["sg-11111111", "sg-22222222"]);
  await client.modifyInstancesAttribute({ InstanceIds: [id], InstanceName: "web", HostName: "web.example" });
  expect((await show(started, id)).InstanceState).toBe("REBOOTING");
  mock.clock.advance(aWhile);
  const later = { InstanceIds: [id], InstanceName: "web", HostName: "web.example", AutoReboot: false };
  await client.modifyInstancesAttribute(later);
  expect((await show(started, id)).InstanceState).toBe("RUNNING");
  expect(await codeOf(client.modifyInstancesAttribute({ ...later, HostName: "web..example" }))).toBe(
    "InvalidParameterValue.IllegalHostName",
  );
  const six = [1, 2, 3, 4, 5, 6].map((digit) => `sg-${digit}`);
  expect(await codeOf(client.modifyInstancesAttribute({ InstanceIds: [id], SecurityGroups: six }))).toBe(
    "LimitExceeded.AssociateUSGLimitExceeded",
  );
});

test("ModifyInstancesProject", async () => {
  const started = start();
  const id = await runOne(started);
  await started.client.modifyInstancesProject({ InstanceIds: [id], ProjectId: 12 });
  expect((await show(started, id)).Placement.ProjectId).toBe(12);
  expect(await codeOf(started.client.modifyInstancesProject({ InstanceIds: [id], ProjectId: -1 }))).toBe(
    "InvalidProjectId.NotFound",
  );
});

test("ModifyInstancesRenewFlag", async () => {
  const started = start();
  const id = await runOne(started);
  const renew = (instance: string): Promise<unknown> =>
    started.client.modifyInstancesRenewFlag({ InstanceIds: [instance], RenewFlag: "NOTIFY_AND_AUTO_RENEW" });
  expect(await codeOf(renew(id))).toBe("UnsupportedOperation.InstanceChargeType");
  // Only a launch template can ask for an instance that is paid in advance.
  started.mock.state.put("Instance", { InstanceId: "ins-prepaid1", InstanceChargeType: "PREPAID" }, region);
  await renew("ins-prepaid1");
  expect((await show(started, "ins-prepaid1")).RenewFlag).toBe("NOTIFY_AND_AUTO_RENEW");
});

test("AssociateSecurityGroups", async () => {
  const started = start();
  const { client } = started;
  const id = await runOne(started, { SecurityGroupIds: ["sg-11111111"] });
  const associate = (group: string): Promise<unknown> =>
    client.associateSecurityGroups({ InstanceIds: [id], SecurityGroupIds: [group] });
  await associate("sg-22222222");
  await associate("sg-22222222");
  expect((await show(started, id)).SecurityGroupIds).toEqual(["sg-11111111", "sg-22222222"]);
  const { TotalCount } = await client.describeInstances({
    Filters: [{ Name: "security-group-id", Values: ["sg-22222222"] }],
  });
  expect(TotalCount).toBe(1);
  for (const group of ["sg-3", "sg-4", "sg-5"]) await associate(group);
  expect(await codeOf(associate("sg-6"))).toBe("LimitExceeded.AssociateUSGLimitExceeded");
  expect(await codeOf(associate("mine"))).toBe("InvalidSgId.Malformed");
});

test("DisassociateSecurityGroups", async () => {
  const started = start();
  const id = await runOne(started, { SecurityGroupIds: ["sg-11111111", "sg-22222222"] });
  await started.client.disassociateSecurityGroups({ InstanceIds: [id], SecurityGroupIds: ["sg-11111111"] });
  expect((await show(started, id)).SecurityGroupIds).toEqual(["sg-22222222"]);
});

describe("key pairs", () => {
  test("AssociateInstancesKeyPairs", async () => {
    const started = start();
    const { client, mock } = started;
    const [first, second] = await Promise.all(
      ["first", "second"].map(async (KeyName) => (await client.createKeyPair({ KeyName, ProjectId: 0 })).KeyPair.KeyId),
    );
    const id = await runOne(started);
    const associate = (key: string | undefined, more: object = {}): Promise<unknown> =>
      client.associateInstancesKeyPairs({ InstanceIds: [id], KeyIds: [key ?? ""], ...more });
    expect(await codeOf(associate(first))).toBe("UnsupportedOperation.InstanceStateRunning");
    await associate(first, { ForceStop: true });
    mock.clock.advance(aWhile);
    expect(await show(started, id)).toMatchObject({ InstanceState: "RUNNING", LoginSettings: { KeyIds: [first] } });
    // The new key takes the place of the old one.
    await stop(started, id);
    await associate(second);
    const { KeyPairSet } = await client.describeKeyPairs({ KeyIds: [first ?? "", second ?? ""] });
    expect(KeyPairSet.map(({ AssociatedInstanceIds }) => AssociatedInstanceIds)).toEqual([[], [id]]);
    expect(await codeOf(associate("skey-00000000"))).toBe("InvalidKeyPairId.NotFound");
    const other = await runOne(started, { ImageId: windows });
    await stop(started, other);
    expect(await codeOf(client.associateInstancesKeyPairs({ InstanceIds: [other], KeyIds: [first ?? ""] }))).toBe(
      "UnsupportedOperation.InstanceOsWindows",
    );
  });

  test("DisassociateInstancesKeyPairs", async () => {
    const started = start();
    const { client } = started;
    const { KeyPair } = await client.createKeyPair({ KeyName: "mine", ProjectId: 0 });
    const id = await runOne(started, { LoginSettings: { KeyIds: [KeyPair.KeyId] } });
    await stop(started, id);
    await client.disassociateInstancesKeyPairs({ InstanceIds: [id], KeyIds: [KeyPair.KeyId] });
    expect((await show(started, id)).LoginSettings.KeyIds).toEqual([]);
    const { KeyPairSet } = await client.describeKeyPairs({ KeyIds: [KeyPair.KeyId] });
    expect(KeyPairSet[0]?.AssociatedInstanceIds).toEqual([]);
  });
});
