/**
 * What a call that makes instances, or asks for their price, asks for: its input over the data of the launch template that it
 * names. Members are as the pages describe them; both were checked when they came in.
 */
import type { JsonObject } from "../../../../client/runtime/json.js";
import type { Call } from "../../../runtime/behaviour.js";
import { refuseFirst } from "./refuse-first.js";

export interface Launch {
  readonly InstanceChargeType?: string;
  readonly InstanceChargePrepaid?: { readonly Period: number; readonly RenewFlag?: string };
  readonly Placement?: { readonly Zone: string; readonly ProjectId?: number; readonly HostIds?: readonly string[] };
  readonly InstanceType?: string;
  readonly ImageId?: string;
  readonly SystemDisk?: SystemDisk;
  readonly DataDisks?: readonly DataDisk[];
  readonly VirtualPrivateCloud?: VirtualPrivateCloud;
  readonly InternetAccessible?: {
    readonly InternetMaxBandwidthOut?: number;
    readonly PublicIpAssigned?: boolean;
  };
  readonly InstanceCount?: number;
  readonly InstanceName?: string;
  readonly HostName?: string;
  readonly LoginSettings?: { readonly Password?: string; readonly KeyIds?: readonly string[] };
  readonly SecurityGroupIds?: readonly string[];
  readonly DisasterRecoverGroupIds?: readonly string[];
  readonly TagSpecification?: readonly { readonly ResourceType: string; readonly Tags: readonly Tag[] }[];
  readonly InstanceMarketOptions?: { readonly SpotOptions: { readonly MaxPrice: string } };
  readonly UserData?: string;
  readonly ActionTimer?: { readonly ActionTime?: string };
  readonly CamRoleName?: string;
  readonly HpcClusterId?: string;
  readonly DedicatedClusterId?: string;
  readonly ChcIds?: readonly string[];
  readonly DisableApiTermination?: boolean;
}

export interface SystemDisk {
  readonly DiskType?: string;
  readonly DiskSize?: number;
  readonly DiskName?: string;
}

export interface DataDisk extends SystemDisk {
  readonly DiskId?: string;
  readonly DiskSize: number;
}

export interface VirtualPrivateCloud {
  readonly VpcId: string;
  readonly SubnetId: string;
  readonly PrivateIpAddresses?: readonly string[];
  readonly Ipv6AddressCount?: number;
}

export interface Tag {
  readonly Key: string;
  readonly Value: string;
}

/** What the input says goes before what the template says. */
export function readLaunch(call: Call): Launch {
  const { LaunchTemplate, ...given } = call.input;
  const template = LaunchTemplate as { LaunchTemplateId?: string; LaunchTemplateVersion?: number } | undefined;
  if (template?.LaunchTemplateId === undefined) return given as Launch;
  const data = templateData(call, template.LaunchTemplateId, template.LaunchTemplateVersion);
  const said = Object.entries(data).filter(([, value]) => value !== null);
  return { ...(Object.fromEntries(said) as Launch), ...(given as Launch) };
}

/** Without a version, that of the default one. */
function templateData(call: Call, id: string, version: number | undefined): JsonObject {
  const wanted = version ?? call.find("LaunchTemplate", id)?.value["DefaultVersionNumber"];
  const found = call.find("LaunchTemplateVersion", wanted, id);
  if (found === undefined)
    refuseFirst(
      call,
      ["InvalidParameterValue.LaunchTemplateVersion", "InvalidParameterValue"],
      `Launch template ${id} has no version ${String(wanted)}.`,
    );
  return found.value["LaunchTemplateVersionData"] as JsonObject;
}
