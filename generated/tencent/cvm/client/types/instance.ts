// Made by docwright from the documented API. Do not edit.
import type { DataDisk } from "./data-disk.js";
import type { GPUInfo } from "./gpu-info.js";
import type { InternetAccessible } from "./internet-accessible.js";
import type { LoginSettings } from "./login-settings.js";
import type { Placement } from "./placement.js";
import type { SystemDisk } from "./system-disk.js";
import type { Tag } from "./tag.js";
import type { VirtualPrivateCloud } from "./virtual-private-cloud.js";

/** Instance with its hardware, disks, network, billing and latest operation. */
export interface Instance {
  /** Zone, project and dedicated host in which the instance runs. */
  readonly Placement: Placement;
  /** Refers to the instance in all other calls. */
  readonly InstanceId: string;
  /** Model of the instance, which fixes its CPU and memory. */
  readonly InstanceType: string;
  /**
   * Number of CPU cores that the instance has.
   * In core.
   */
  readonly CPU: number;
  /**
   * How much memory the instance has.
   * In GB.
   */
  readonly Memory: number;
  /**
   * Whether billing restricts use of the instance.
   * One of `NORMAL` (instance is normal), `EXPIRED` (instance expired), `PROTECTIVELY_ISOLATED`.
   */
  readonly RestrictState: "NORMAL" | "EXPIRED" | "PROTECTIVELY_ISOLATED" | (string & {});
  /** Name that the instance is shown under. */
  readonly InstanceName: string;
  /** How the instance is paid for. */
  readonly InstanceChargeType: "POSTPAID_BY_HOUR" | "CDHPAID" | (string & {});
  /** Disk that holds the operating system. */
  readonly SystemDisk: SystemDisk;
  /** Disks attached besides the system disk. */
  readonly DataDisks: readonly DataDisk[];
  /**
   * Private addresses of its primary network interface.
   * Format ip.
   */
  readonly PrivateIpAddresses: readonly string[];
  /**
   * Public addresses through which the internet reaches the instance.
   * Format ip. May be null.
   */
  readonly PublicIpAddresses: readonly string[] | null;
  /** Public bandwidth of the instance and how it is billed. */
  readonly InternetAccessible: InternetAccessible;
  /** VPC and subnet to which the instance is connected. */
  readonly VirtualPrivateCloud: VirtualPrivateCloud;
  /** Image that the instance was launched or last reset with. */
  readonly ImageId: string;
  /**
   * What happens to a prepaid instance at the end of its term.
   * May be null.
   */
  readonly RenewFlag:
    "NOTIFY_AND_MANUAL_RENEW" | "NOTIFY_AND_AUTO_RENEW" | "DISABLE_NOTIFY_AND_MANUAL_RENEW" | (string & {}) | null;
  /**
   * When the instance was created.
   * ISO 8601. Format date-time.
   */
  readonly CreatedTime: string;
  /**
   * When the paid term ends; null where none was paid in advance.
   * ISO 8601. Format date-time. May be null.
   */
  readonly ExpiredTime: string | null;
  /** Operating system that the instance runs, with its version. */
  readonly OsName: string;
  /** Security groups whose rules apply to the instance. */
  readonly SecurityGroupIds: readonly string[];
  /** Key pairs and other ways to log in to the instance. */
  readonly LoginSettings: LoginSettings;
  /**
   * Where the instance stands in its life cycle.
   * One of `PENDING` (creating), `LAUNCH_FAILED` (creation failed), `RUNNING` (running), `STOPPED` (shut down),
   * `STARTING` (starting), `STOPPING` (shutting down), `REBOOTING` (rebooting), `SHUTDOWN`, `TERMINATING`
   * (terminating).
   */
  readonly InstanceState:
    | "PENDING"
    | "LAUNCH_FAILED"
    | "RUNNING"
    | "STOPPED"
    | "STARTING"
    | "STOPPING"
    | "REBOOTING"
    | "SHUTDOWN"
    | "TERMINATING"
    | (string & {});
  /** Tags bound to the instance. */
  readonly Tags: readonly Tag[];
  /** Whether the instance is still billed while it is shut down. */
  readonly StopChargingMode: "KEEP_CHARGING" | "STOP_CHARGING" | "NOT_APPLICABLE" | (string & {});
  /** Globally unique ID, apart from the instance ID that calls take. */
  readonly Uuid: string;
  /** Action that was last carried out on the instance. */
  readonly LatestOperation: string;
  /**
   * How that last action on the instance went.
   * One of `SUCCESS` (operation succeeded), `OPERATING` (operation in progress), `FAILED` (operation failed).
   */
  readonly LatestOperationState: "SUCCESS" | "OPERATING" | "FAILED" | (string & {});
  /** Request ID of the call that started the last action. */
  readonly LatestOperationRequestId: string;
  /**
   * Placement group that the instance is in, if any.
   * May be null.
   */
  readonly DisasterRecoverGroupId: string | null;
  /**
   * IPv6 addresses that the instance has.
   * Format ip. May be null.
   */
  readonly IPv6Addresses: readonly string[] | null;
  /**
   * Access role that programs on the instance can assume.
   * May be null.
   */
  readonly CamRoleName: string | null;
  /**
   * High-performance cluster that the instance belongs to, if any.
   * May be null. Since release 2.
   */
  readonly HpcClusterId: string | null;
  /**
   * Addresses of the instance in the RDMA network of its cluster.
   * Format ip. May be null. Since release 2.
   */
  readonly RdmaIpAddresses: readonly string[] | null;
  /**
   * Dedicated cluster (CDC) in which the instance runs.
   * Since release 24.
   */
  readonly DedicatedClusterId: string;
  /**
   * Why the instance is isolated: debt, expiry or by hand.
   * One of `ARREAR`, `EXPIRE` (isolated upon expiration), `MANMADE`, `NOTISOLATED` (not isolated). May be null.
   * Since release 7.
   */
  readonly IsolatedSource: "ARREAR" | "EXPIRE" | "MANMADE" | "NOTISOLATED" | (string & {}) | null;
  /**
   * GPUs of the instance; null where it has none.
   * May be null. Since release 8.
   */
  readonly GPUInfo: GPUInfo | null;
  /**
   * Under whose licence the operating system runs, the cloud's or yours.
   * Default `TencentCloud`. Since release 12.
   */
  readonly LicenseType: string;
  /**
   * Whether calls that would terminate the instance are refused.
   * Default `false`. Since release 18.
   */
  readonly DisableApiTermination: boolean;
  /**
   * User name to log in with at first.
   * Since release 20.
   */
  readonly DefaultLoginUser: string;
  /**
   * Port for remote login to the instance.
   * Since release 20.
   */
  readonly DefaultLoginPort: number;
  /**
   * Why the last action on the instance failed, if it did.
   * May be null. Since release 20.
   */
  readonly LatestOperationErrorMsg: string | null;
}
