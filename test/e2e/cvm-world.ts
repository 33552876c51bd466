// A small world on a served mock of CVM, made by calls of the international SDK, which knows all that is needed: instances in
// the states that actions ask for, and one of everything else. Its ids are what cvm-calls.ts calls with.
import type { Client } from "../../generated/tencent/cvm/client/index.js";
import { tencentClient } from "./sdk-clients.js";
import type { ServedMock } from "./served-mock.js";
import { openIntlSdk } from "./tencent-intl-sdk.js";

export const region = "ap-guangzhou";
export const placement = { Placement: { Zone: `${region}-3` } };
export const network = { VpcId: "vpc-1urkhbj4", SubnetId: "subnet-dcs9x3gz" };
export const securityGroup = "sg-p1ezv4wz";
export const password = "Example4Tests!";
export const disk = { DiskType: "CLOUD_PREMIUM", DiskSize: 50 };
export const services = { SecurityService: { Enabled: true }, MonitorService: { Enabled: false } };

export interface World {
  /** A public one. */
  readonly image: string;
  readonly ownImage: string;
  readonly running: string;
  readonly stopped: string;
  /** With a data disk, and paid in advance, which the pages of this site let nobody ask for. */
  readonly prepaid: string;
  readonly rescued: string;
  readonly key: string;
  /** The key of the instance that is stopped. */
  readonly boundKey: string;
  /** With two versions. */
  readonly template: string;
  readonly group: string;
  readonly host: string;
  /** In both of its networks. */
  readonly connectedHost: string;
  readonly offering: string;
}

/** The clock of the mock must stand still. */
export async function makeWorld(mock: ServedMock): Promise<World> {
  const cvm = tencentClient<Client>(openIntlSdk("cvm", "v20170312"), { host: mock.host, region });
  const { ImageSet } = await cvm.describeImages({
    Filters: [
      { Name: "image-type", Values: ["PUBLIC_IMAGE"] },
      { Name: "platform", Values: ["CentOS"] },
    ],
  });
  const image = idOf(ImageSet.map(({ ImageId }) => ImageId));
  const run = async (more: object): Promise<string> =>
    idOf((await cvm.runInstances({ ...placement, ImageId: image, InstanceType: "S5.MEDIUM4", ...more })).InstanceIdSet);
  const pass = (): Promise<unknown> => mock.control("POST", "clock", { advance: 60_000 });

  const boundKey = (await cvm.createKeyPair({ KeyName: "bound", ProjectId: 0 })).KeyPair.KeyId;
  const made = {
    image,
    boundKey,
    key: (await cvm.createKeyPair({ KeyName: "free", ProjectId: 0 })).KeyPair.KeyId,
    running: await run({ InstanceName: "running" }),
    stopped: await run({ InstanceName: "stopped", LoginSettings: { KeyIds: [boundKey] } }),
    prepaid: await run({ InstanceName: "prepaid", DataDisks: [{ DiskType: "CLOUD_PREMIUM", DiskSize: 50 }] }),
    rescued: await run({ InstanceName: "rescued" }),
    template: (await cvm.createLaunchTemplate({ ...placement, LaunchTemplateName: "two", ImageId: image }))
      .LaunchTemplateId,
    group: (await cvm.createDisasterRecoverGroup({ Name: "spread", Type: "HOST" })).DisasterRecoverGroupId,
    offering: idOf(
      (await cvm.describeReservedInstancesOfferings()).ReservedInstancesOfferingsSet.map(
        ({ ReservedInstancesOfferingId }) => ReservedInstancesOfferingId,
      ),
    ),
  };
  await pass();
  await changeRecord(mock, `Instance/${made.prepaid}`, {
    InstanceChargeType: "PREPAID",
    RenewFlag: "NOTIFY_AND_MANUAL_RENEW",
  });
  const [host = "", connectedHost = ""] = (await cvm.describeChcHosts()).ChcHostSet.map(({ ChcId }) => ChcId);
  await cvm.configureChcAssistVpc({
    ChcIds: [connectedHost],
    BmcVirtualPrivateCloud: network,
    DeployVirtualPrivateCloud: network,
  });
  await cvm.createLaunchTemplateVersion({ ...placement, LaunchTemplateId: made.template, ImageId: image });
  await cvm.enterRescueMode({ InstanceId: made.rescued, Password: password, ForceStop: true });
  await cvm.stopInstances({ InstanceIds: [made.stopped] });
  await pass();
  const { ImageId } = await cvm.createImage({ ImageName: "own", InstanceId: made.stopped });
  await pass();
  return { ...made, host, connectedHost, ownImage: ImageId ?? "" };
}

function idOf([id]: readonly string[]): string {
  if (id === undefined) throw new Error("there is none");
  return id;
}

async function changeRecord(mock: ServedMock, path: string, change: object): Promise<void> {
  const { value } = (await mock.control("GET", `state/${path}`)) as { readonly value: object };
  await mock.control("PUT", `state/${path}?region=${region}`, { ...value, ...change });
}
