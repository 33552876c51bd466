/** Where an instance is in a network: the one that the caller names, or that of its zone, and the next free address there. */
import { valuesAt } from "../../../runtime/state/paths.js";
import type { Call, Kept } from "../../../runtime/behaviour.js";
import { freeAddress, isAddress, isInSubnet } from "./addresses.js";
import type { VirtualPrivateCloud } from "./launch.js";
import { defaultNetwork } from "./places.js";
import { refuseFirst } from "./refuse-first.js";

interface Places {
  readonly vpc: string;
  readonly subnet: string;
  /** One for each instance. */
  readonly addresses: readonly string[];
}

/** `moving` are instances that give up the addresses they have. */
export function findPlaces(
  call: Call,
  given: VirtualPrivateCloud | undefined,
  { zone, count, moving = [] }: { readonly zone: string; readonly count: number; readonly moving?: readonly Kept[] },
): Places {
  const { vpc, subnet } = readNetwork(call, given, zone);
  const others = call.all("Instance").filter((own) => !moving.includes(own));
  const used = new Set(
    others
      .filter(({ value }) => valuesAt(value, "VirtualPrivateCloud.SubnetId").includes(subnet))
      .flatMap(({ value }) => valuesAt(value, "PrivateIpAddresses[]").map(String)),
  );
  const wanted = given?.PrivateIpAddresses ?? [];
  if (wanted.length > 0 && wanted.length !== count)
    call.refuse("InvalidParameterValue", `${count} instances need as many addresses, not ${wanted.length}.`);
  const addresses = Array.from({ length: count }, (_, index) => {
    const address = wanted[index] ?? freeAddress(subnet, zone, used);
    if (address === undefined)
      return refuseFirst(call, ["LimitExceeded.VpcSubnetNum", "VpcAddrNotInSubNet"], `${subnet} is full.`);
    checkAddress(call, address, subnet, zone);
    if (used.has(address)) call.refuse("VpcIpIsUsed", `Another instance has ${address}.`);
    used.add(address);
    return address;
  });
  return { vpc, subnet, addresses };
}

export function readNetwork(
  call: Call,
  given: VirtualPrivateCloud | undefined,
  zone: string,
): { readonly vpc: string; readonly subnet: string } {
  if (given === undefined || (given.VpcId === "DEFAULT" && given.SubnetId === "DEFAULT")) return defaultNetwork(zone);
  const { VpcId: vpc, SubnetId: subnet } = given;
  if (!/^vpc-\w+$/.test(vpc))
    refuseFirst(call, ["InvalidParameterValue.VpcIdMalformed", "InvalidParameter"], `${vpc} is no id of a VPC.`);
  if (!/^subnet-\w+$/.test(subnet))
    refuseFirst(
      call,
      ["InvalidParameterValue.SubnetIdMalformed", "InvalidParameter"],
      `${subnet} is no id of a subnet.`,
    );
  return { vpc, subnet };
}

export function checkAddress(call: Call, address: string, subnet: string, zone: string): void {
  if (!isAddress(address))
    refuseFirst(call, ["InvalidParameterValue.IPAddressMalformed", "InvalidParameter"], `${address} is no address.`);
  if (!isInSubnet(address, subnet, zone)) call.refuse("VpcAddrNotInSubNet", `${address} is not in ${subnet}.`);
}
