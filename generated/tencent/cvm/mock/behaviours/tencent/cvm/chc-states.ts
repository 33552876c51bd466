/**
 * CHC hosts: machines of the customer in the vendor's rooms. No action makes them, so each region has some from the start. The
 * states and what each forbids: a host is REGISTERED until it has both networks, then VPC_READY, soon PREPARED, and ONLINE
 * while an instance is on it. Which actions a state forbids no page tells whole; this is what the states mean.
 */
import type { Call, Kept } from "../../../runtime/behaviour.js";

const deniedActions: { readonly [state: string]: readonly string[] } = {
  REGISTERED: ["RemoveChcDeployVpc", "RunInstances"],
  VPC_READY: ["ConfigureChcAssistVpc", "ConfigureChcDeployVpc", "RunInstances"],
  PREPARED: ["ConfigureChcAssistVpc", "ConfigureChcDeployVpc"],
  ONLINE: [
    "ConfigureChcAssistVpc",
    "ConfigureChcDeployVpc",
    "RemoveChcAssistVpc",
    "RemoveChcDeployVpc",
    "RunInstances",
  ],
};

export function deniedFor({ value }: Kept): readonly string[] {
  return deniedActions[String(value["InstanceState"])] ?? [];
}

/** With the code that an action documents for hosts it cannot be used on. */
export function refuseDenied(call: Call, hosts: readonly Kept[], code: string): void {
  for (const host of hosts)
    if (deniedFor(host).includes(call.action))
      call.refuse(code, `${host.id} is ${String(host.value["InstanceState"])}.`);
}
