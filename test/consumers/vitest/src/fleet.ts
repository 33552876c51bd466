import type { Client } from "../generated/tencent/cvm/client/index.js";

/** Starts servers in a zone and waits for them; gives their ids. */
export async function startServers(cvm: Client, zone: string, count: number): Promise<readonly string[]> {
  const { ImageSet } = await cvm.describeImages({ Filters: [{ Name: "platform", Values: ["CentOS"] }] });
  const { InstanceIdSet } = await cvm.runInstances({
    Placement: { Zone: zone },
    ImageId: ImageSet[0]?.ImageId ?? "",
    InstanceType: "S5.MEDIUM4",
    InstanceCount: count,
  });
  await cvm.describeInstancesUntil({ InstanceIds: InstanceIdSet }, { InstanceState: "RUNNING" });
  return InstanceIdSet;
}
