/** One new instance, as DescribeInstances shows it; what no listing shows is kept with it. */
import { valuesAt } from "../../../runtime/state/paths.js";
import type { JsonObject } from "../../../../client/runtime/json.js";
import type { Call, Kept } from "../../../runtime/behaviour.js";
import { publicAddress } from "./addresses.js";
import { type CheckedLaunch, isWindows } from "./check-launch.js";
import { makeDataDisks, makeSystemDisk } from "./disks.js";
import type { Launch } from "./launch.js";
import { nameInstance } from "./name-instances.js";
import { defaultSecurityGroup } from "./places.js";
import { describeSystem, describeType } from "./describe-instance.js";
import { prepaidUntil, timeText } from "./times.js";

/** Which of several that are made at once. */
export interface Turn {
  readonly index: number;
  readonly vpc: string;
  readonly subnet: string;
  readonly address: string;
}

export function makeInstance(
  call: Call,
  launch: Launch,
  { zone, count, type, image }: CheckedLaunch,
  turn: Turn,
): Kept {
  const key = String(turn.index);
  const { InstanceName, HostName, UserData, SecurityGroupIds = [], DisasterRecoverGroupIds = [] } = launch;
  const value = {
    ...describeType(type),
    ...describeSystem(image, isWindows(image)),
    ...describeCharge(call, launch),
    ...describeNetwork(call, launch, turn),
    Placement: describePlacement(launch, zone),
    InstanceName: InstanceName === undefined ? "Unnamed" : nameInstance(InstanceName, turn.index, count),
    SystemDisk: makeSystemDisk(call, key, launch.SystemDisk),
    DataDisks: makeDataDisks(call, key, launch.DataDisks),
    LoginSettings: { Password: "", KeyIds: launch.LoginSettings?.KeyIds ?? [], KeepImageLogin: "false" },
    SecurityGroupIds: SecurityGroupIds.length > 0 ? SecurityGroupIds : [defaultSecurityGroup(zone)],
    DisasterRecoverGroupId: DisasterRecoverGroupIds[0] ?? "",
    Tags: tagsOf(launch),
    Uuid: uuidOf(call, key),
    CamRoleName: launch.CamRoleName ?? "",
    HpcClusterId: launch.HpcClusterId ?? "",
    DedicatedClusterId: launch.DedicatedClusterId ?? "",
    DisableApiTermination: launch.DisableApiTermination ?? false,
    CreatedTime: timeText(call.now),
    RestrictState: "NORMAL",
    IsolatedSource: "NOTISOLATED",
    LatestOperationErrorMsg: null,
  };
  return call.add("Instance", value, {
    ...(UserData === undefined ? {} : { UserData }),
    ...(HostName === undefined ? {} : { HostName: nameInstance(HostName, turn.index, count) }),
  });
}

function describePlacement({ Placement }: Launch, zone: string): JsonObject {
  const { ProjectId = 0, HostIds = [] } = Placement ?? {};
  return { Zone: zone, ProjectId, HostIds, HostId: HostIds[0] ?? "" };
}

function describeCharge(
  call: Call,
  { InstanceChargeType = "POSTPAID_BY_HOUR", InstanceChargePrepaid }: Launch,
): JsonObject {
  const isPrepaid = InstanceChargeType === "PREPAID";
  const { Period = 1, RenewFlag = "NOTIFY_AND_MANUAL_RENEW" } = InstanceChargePrepaid ?? {};
  return {
    InstanceChargeType,
    StopChargingMode: "NOT_APPLICABLE",
    RenewFlag: isPrepaid ? RenewFlag : null,
    ExpiredTime: isPrepaid ? timeText(prepaidUntil(call.now, Period)) : null,
  };
}

function describeNetwork(call: Call, launch: Launch, { vpc, subnet, address, index }: Turn): JsonObject {
  const { InternetMaxBandwidthOut = 0, PublicIpAssigned = true } = launch.InternetAccessible ?? {};
  const isPublic = InternetMaxBandwidthOut > 0 && PublicIpAssigned;
  const used = new Set(call.all("Instance").flatMap(({ value }) => valuesAt(value, "PublicIpAddresses[]").map(String)));
  const { Ipv6AddressCount = 0 } = launch.VirtualPrivateCloud ?? {};
  return {
    PrivateIpAddresses: [address],
    PublicIpAddresses: isPublic ? [publicAddress(`${call.requestId}/${index}`, used)] : null,
    IPv6Addresses: null,
    RdmaIpAddresses: [],
    InternetAccessible: {
      InternetChargeType: "TRAFFIC_POSTPAID_BY_HOUR",
      ...launch.InternetAccessible,
      InternetMaxBandwidthOut,
      PublicIpAssigned: isPublic,
    },
    VirtualPrivateCloud: {
      AsVpcGateway: false,
      ...launch.VirtualPrivateCloud,
      VpcId: vpc,
      SubnetId: subnet,
      PrivateIpAddresses: [address],
      Ipv6AddressCount,
    },
  };
}

function tagsOf({ TagSpecification = [] }: Launch): readonly object[] {
  return TagSpecification.filter(({ ResourceType }) => ResourceType === "instance").flatMap(({ Tags }) => Tags);
}

function uuidOf(call: Call, key: string): string {
  const digits = (name: string): string =>
    Math.floor(call.chance(`${call.requestId}/uuid/${key}/${name}`) * 2 ** 32)
      .toString(16)
      .padStart(8, "0");
  const text = ["a", "b", "c", "d"].map(digits).join("");
  const variant = "89ab"[Number.parseInt(text.charAt(16), 16) % 4] ?? "8";
  return [
    text.slice(0, 8),
    text.slice(8, 12),
    `4${text.slice(13, 16)}`,
    variant + text.slice(17, 20),
    text.slice(20),
  ].join("-");
}
