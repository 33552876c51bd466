// Made by docwright from the documented API. Do not edit.
import type { ChcDeployExtraConfig } from "./chc-deploy-extra-config.js";
import type { Placement } from "./placement.js";
import type { VirtualPrivateCloud } from "./virtual-private-cloud.js";

/** CHC host with hardware, state, out-of-band and deployment network details. */
export interface ChcHost {
  /** Refers to the host in all CHC actions. */
  readonly ChcId: string;
  /** Name that the host is shown under. */
  readonly InstanceName: string;
  /** Serial number printed on the server by its maker. */
  readonly SerialNumber: string;
  /** How far the host is prepared, from registered to online. */
  readonly InstanceState: "REGISTERED" | "VPC_READY" | "PREPARED" | "ONLINE" | (string & {});
  /**
   * Hardware model class of the server.
   * May be null.
   */
  readonly DeviceType: string | null;
  /** Zone and project in which the host stands. */
  readonly Placement: Placement;
  /**
   * VPC and subnet of the out-of-band management network.
   * May be null.
   */
  readonly BmcVirtualPrivateCloud: VirtualPrivateCloud | null;
  /**
   * Address of the management controller in the out-of-band network.
   * Format ip. May be null.
   */
  readonly BmcIp: string | null;
  /**
   * Security groups that guard the out-of-band network.
   * May be null.
   */
  readonly BmcSecurityGroupIds: readonly string[] | null;
  /**
   * VPC and subnet over which systems are deployed.
   * May be null.
   */
  readonly DeployVirtualPrivateCloud: VirtualPrivateCloud | null;
  /**
   * Address of the host in the deployment network.
   * Format ip. May be null.
   */
  readonly DeployIp: string | null;
  /**
   * Security groups that guard the deployment network.
   * May be null.
   */
  readonly DeploySecurityGroupIds: readonly string[] | null;
  /**
   * Instance that runs on the host; null while there is none.
   * May be null.
   */
  readonly CvmInstanceId: string | null;
  /** When the host was added to the account. */
  readonly CreatedTime: string;
  /**
   * CPU, memory and disks of the server in one line of text.
   * May be null.
   */
  readonly HardwareDescription: string | null;
  /**
   * Number of CPU cores of the server.
   * May be null.
   */
  readonly CPU: number | null;
  /**
   * How much memory the server has.
   * In GB. May be null.
   */
  readonly Memory: number | null;
  /**
   * Number and size of its disks as text, such as 12*4T.
   * May be null.
   */
  readonly Disk: string | null;
  /**
   * Hardware address of the out-of-band network card.
   * May be null.
   */
  readonly BmcMAC: string | null;
  /**
   * Hardware address of the deployment network card.
   * May be null.
   */
  readonly DeployMAC: string | null;
  /**
   * Whether the server is hosted for you or leased to you.
   * One of `HOSTING` (Hosting), `TENANT` (Leasing). May be null.
   */
  readonly TenantType: "HOSTING" | "TENANT" | (string & {}) | null;
  /**
   * MiniOS options used when the host is deployed.
   * May be null.
   */
  readonly DeployExtraConfig: ChcDeployExtraConfig | null;
}
