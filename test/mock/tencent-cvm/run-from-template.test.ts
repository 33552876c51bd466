// RunInstances with a launch template: what the call says goes before what the template says.
import { expect, test } from "vitest";
import { codeOf } from "../checked-mock.js";
import { linux, run, runOne, show, start, zone } from "./start.js";

test("what the template says fills what the call leaves out", async () => {
  const started = start({ clock: "2025-01-31T00:00:00Z" });
  const { client } = started;
  const { LaunchTemplateId } = await client.createLaunchTemplate({
    LaunchTemplateName: "web",
    Placement: { Zone: zone },
    ImageId: linux,
    InstanceType: "S5.MEDIUM4",
    InstanceName: "from-template",
    InstanceChargeType: "PREPAID",
    InstanceChargePrepaid: { Period: 12, RenewFlag: "NOTIFY_AND_AUTO_RENEW" },
    SecurityGroupIds: ["sg-12345678"],
  });
  const { InstanceIdSet } = await client.runInstances({ LaunchTemplate: { LaunchTemplateId } });
  expect(await show(started, InstanceIdSet[0] ?? "")).toMatchObject({
    InstanceName: "from-template",
    InstanceType: "S5.MEDIUM4",
    SecurityGroupIds: ["sg-12345678"],
    InstanceChargeType: "PREPAID",
    RenewFlag: "NOTIFY_AND_AUTO_RENEW",
    ExpiredTime: "2026-01-31T00:00:00Z",
  });
  const { Price } = await client.inquiryPriceRunInstances({
    LaunchTemplate: { LaunchTemplateId },
    Placement: { Zone: zone },
    ImageId: linux,
  });
  // Twelve months of 500 hours: two cores, 4 GB, 50 GiB.
  expect(Price.InstancePrice.OriginalPrice).toBe(318);
  const id = await runOne(started, {
    LaunchTemplate: { LaunchTemplateId },
    InstanceName: "mine",
    InstanceType: "S5.LARGE8",
  });
  expect(await show(started, id)).toMatchObject({
    InstanceName: "mine",
    InstanceType: "S5.LARGE8",
    RenewFlag: "NOTIFY_AND_AUTO_RENEW",
  });
});

test("without a version the default one, else the one that is named", async () => {
  const started = start();
  const { client } = started;
  const first = { Placement: { Zone: zone }, ImageId: linux, InstanceName: "first" };
  const { LaunchTemplateId } = await client.createLaunchTemplate({ ...first, LaunchTemplateName: "web" });
  await client.createLaunchTemplateVersion({ ...first, LaunchTemplateId, InstanceName: "second" });
  const name = async (version: object): Promise<string> => {
    const { InstanceIdSet } = await client.runInstances({ LaunchTemplate: { LaunchTemplateId, ...version } });
    return (await show(started, InstanceIdSet[0] ?? "")).InstanceName;
  };
  expect(await name({})).toBe("first");
  expect(await name({ LaunchTemplateVersion: 2 })).toBe("second");
  await client.modifyLaunchTemplateDefaultVersion({ LaunchTemplateId, DefaultVersion: 2 });
  expect(await name({})).toBe("second");
  expect(await codeOf(name({ LaunchTemplateVersion: 9 }))).toBe("InvalidParameterValue.LaunchTemplateVersion");
  expect(await codeOf(run(started, { LaunchTemplate: { LaunchTemplateId: "lt-00000000" } }))).toBe(
    "InvalidParameterValue.LaunchTemplateIdNotExisted",
  );
});
