/** CHC hosts: which there are, their two networks, and what their states forbid (`chc-states.ts`). */
import type { JsonObject } from "../../../../client/runtime/json.js";
import { hash32 } from "../../../runtime/random.js";
import { type ActionBehaviour, type Call, defineBehaviour, type Kept } from "../../../runtime/behaviour.js";
import { freeAddress } from "./addresses.js";
import { deniedFor, refuseDenied } from "./chc-states.js";
import { zoneOf } from "./instances-of.js";
import type { VirtualPrivateCloud } from "./launch.js";
import { checkAddress, readNetwork } from "./network.js";
import { zonesOf } from "./places.js";

const hostsPerRegion = 3;

type Side = "Bmc" | "Deploy";

export default defineBehaviour({
  service: "tencent/cvm",
  resources: {
    ChcHost: { idForm: { kind: "text", prefix: "chc-", length: 8, alphabet: "alphanumeric" } },
  },
  stock: { ChcHost: hostsOf },
  actions: {
    DescribeChcDeniedActions: {
      coverage: "stateful",
      answer(call) {
        const ChcHostDeniedActionSet = chcHosts(call).map((host) => ({
          ChcId: host.id,
          State: host.value["InstanceState"],
          DenyActions: deniedFor(host),
        }));
        return { ChcHostDeniedActionSet };
      },
    },
    ConfigureChcAssistVpc: {
      coverage: "stateful",
      answer(call) {
        const hosts = chcHosts(call);
        refuseDenied(call, hosts, "InvalidHost.NotSupported");
        connect(call, hosts, "Bmc");
        if (call.input["DeployVirtualPrivateCloud"] !== undefined) connect(call, hosts, "Deploy");
        return {};
      },
    },
    ConfigureChcDeployVpc: {
      coverage: "stateful",
      answer(call) {
        const hosts = chcHosts(call);
        for (const { id, value } of hosts)
          if (value["DeployVirtualPrivateCloud"] !== null)
            call.refuse("InvalidParameterValue.DeployVpcAlreadyExists", `${id} has a deployment network.`);
        refuseDenied(call, hosts, "InvalidHost.NotSupported");
        connect(call, hosts, "Deploy");
        return {};
      },
    },
    RemoveChcAssistVpc: disconnecting(["Bmc", "Deploy"]),
    RemoveChcDeployVpc: disconnecting(["Deploy"]),
    ModifyChcAttribute: {
      coverage: "stateful",
      answer(call, inferred) {
        for (const { id, value } of chcHosts(call))
          if (call.input["BmcSecurityGroupIds"] !== undefined && value["BmcVirtualPrivateCloud"] === null)
            call.refuse("InvalidParameterValue.ChcNetworkEmpty", `${id} has no out-of-band network.`);
        return inferred();
      },
    },
  },
});

function hostsOf(region: string): readonly JsonObject[] {
  return Array.from({ length: hostsPerRegion }, (_, index) => {
    const key = `${region}/${index}`;
    return {
      ChcId: `chc-${hash32(key).toString(36).padStart(8, "0").slice(-8)}`,
      InstanceName: `host-${index + 1}`,
      SerialNumber: `sn${hash32(`${key}/serial`)}`,
      InstanceState: "REGISTERED",
      DeviceType: "CHC_HS1",
      Placement: { Zone: zonesOf(region)[index]?.Zone, ProjectId: 0, HostIds: [], HostId: "" },
      HardwareDescription: "50C 128G 12*4T",
      CPU: 50,
      Memory: 128,
      Disk: "12*4T",
      TenantType: "TENANT",
      BmcMAC: macOf(`${key}/bmc`),
      DeployMAC: macOf(`${key}/deploy`),
      ...noNetwork("Bmc"),
      ...noNetwork("Deploy"),
      CvmInstanceId: null,
    };
  });
}

function macOf(key: string): string {
  const pairs = hash32(key).toString(16).padStart(8, "0").match(/../g) ?? [];
  return ["52", "54", ...pairs].join(":").toUpperCase();
}

function noNetwork(side: Side): JsonObject {
  return { [`${side}VirtualPrivateCloud`]: null, [`${side}Ip`]: null, [`${side}SecurityGroupIds`]: null };
}

function chcHosts(call: Call): readonly Kept[] {
  return call.named("ChcHost", "ChcIds");
}

/** Puts hosts into the network of one side; with both they get ready. */
function connect(call: Call, hosts: readonly Kept[], side: Side): void {
  const network = call.input[`${side}VirtualPrivateCloud`] as unknown as VirtualPrivateCloud;
  const { PrivateIpAddresses: wanted = [] } = network;
  if (wanted.length > 0 && wanted.length !== hosts.length)
    call.refuse("InvalidParameterValue.AmountNotEqual", `${hosts.length} hosts need as many addresses.`);
  const used = new Set(call.all("ChcHost").flatMap(({ value }) => [String(value["BmcIp"]), String(value["DeployIp"])]));
  hosts.forEach((host, index) => {
    const { subnet } = readNetwork(call, network, zoneOf(host));
    const address = wanted[index] ?? freeAddress(subnet, zoneOf(host), used) ?? "";
    checkAddress(call, address, subnet, zoneOf(host));
    if (used.has(address)) call.refuse("VpcIpIsUsed", `Another host has ${address}.`);
    used.add(address);
    call.change(host, {
      [`${side}VirtualPrivateCloud`]: {
        AsVpcGateway: false,
        Ipv6AddressCount: 0,
        ...network,
        PrivateIpAddresses: [address],
      },
      [`${side}Ip`]: address,
      [`${side}SecurityGroupIds`]: call.input[`${side}SecurityGroupIds`] ?? [],
    });
    if (host.value["BmcIp"] !== null && host.value["DeployIp"] !== null) call.pass(host, ["VPC_READY"], "PREPARED");
  });
}

function disconnecting(sides: readonly Side[]): ActionBehaviour {
  return {
    coverage: "stateful",
    answer(call) {
      const hosts = chcHosts(call);
      refuseDenied(call, hosts, "InvalidHost.NotSupported");
      for (const host of hosts) {
        for (const side of sides) call.change(host, noNetwork(side));
        call.pass(host, [], "REGISTERED");
      }
      return {};
    },
  };
}
