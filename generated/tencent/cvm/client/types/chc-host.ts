// Made by docwright from the documented API. Do not edit.
import type { ChcDeployExtraConfig } from "./chc-deploy-extra-config.js";
import type { Placement } from "./placement.js";
import type { VirtualPrivateCloud } from "./virtual-private-cloud.js";

/** CHC host with hardware, state, out-of-band and deployment network details. */
export interface ChcHost {
  readonly ChcId: string;
  readonly InstanceName: string;
  readonly SerialNumber: string;
  readonly InstanceState: "REGISTERED" | "VPC_READY" | "PREPARED" | "ONLINE" | (string & {});
  /** May be null. */
  readonly DeviceType: string | null;
  readonly Placement: Placement;
  /** May be null. */
  readonly BmcVirtualPrivateCloud: VirtualPrivateCloud | null;
  /** Format ip. May be null. */
  readonly BmcIp: string | null;
  /** May be null. */
  readonly BmcSecurityGroupIds: readonly string[] | null;
  /** May be null. */
  readonly DeployVirtualPrivateCloud: VirtualPrivateCloud | null;
  /** Format ip. May be null. */
  readonly DeployIp: string | null;
  /** May be null. */
  readonly DeploySecurityGroupIds: readonly string[] | null;
  /** May be null. */
  readonly CvmInstanceId: string | null;
  readonly CreatedTime: string;
  /** May be null. */
  readonly HardwareDescription: string | null;
  /** May be null. */
  readonly CPU: number | null;
  /** In GB. May be null. */
  readonly Memory: number | null;
  /** May be null. */
  readonly Disk: string | null;
  /** May be null. */
  readonly BmcMAC: string | null;
  /** May be null. */
  readonly DeployMAC: string | null;
  /** One of `HOSTING` (Hosting), `TENANT` (Leasing). May be null. */
  readonly TenantType: "HOSTING" | "TENANT" | (string & {}) | null;
  /** May be null. */
  readonly DeployExtraConfig: ChcDeployExtraConfig | null;
}
