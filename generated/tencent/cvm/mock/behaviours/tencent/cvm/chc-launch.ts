/** Instances on CHC hosts: which hosts a launch takes, and that they are taken until the instance is gone. */
import type { Call, Kept } from "../../../runtime/behaviour.js";
import { millisecondsPerState } from "../../../runtime/state/pass-states.js";
import { deniedFor } from "./chc-states.js";
import type { Launch } from "./launch.js";

export function chcHostsFor(call: Call, { ChcIds = [] }: Launch): readonly Kept[] {
  return ChcIds.map((id) => {
    const host = call.find("ChcHost", id);
    if (host === undefined) return call.refuse("InvalidParameterValue.ChcHostsNotFound", `There is no CHC host ${id}.`);
    if (host.value["DeployVirtualPrivateCloud"] === null)
      call.refuse("OperationDenied.ChcInstallCloudImageWithoutDeployNetwork", `${id} has no deployment network.`);
    if (deniedFor(host).includes("RunInstances"))
      call.refuse("InvalidInstance.NotSupported", `${id} is ${String(host.value["InstanceState"])}.`);
    return host;
  });
}

export function occupyChcHost(call: Call, host: Kept | undefined, instance: Kept): void {
  if (host === undefined) return;
  call.change(host, { InstanceState: "ONLINE", CvmInstanceId: instance.id });
}

/** When the instance is gone. */
export function freeChcHosts(call: Call, instances: readonly Kept[]): void {
  const ids = new Set<unknown>(instances.map(({ id }) => id));
  for (const host of call.all("ChcHost"))
    if (ids.has(host.value["CvmInstanceId"]))
      call.later(host, millisecondsPerState, { InstanceState: "PREPARED", CvmInstanceId: null });
}
