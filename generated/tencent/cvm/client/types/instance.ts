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
  readonly Placement: Placement;
  readonly InstanceId: string;
  readonly InstanceType: string;
  /** In core. */
  readonly CPU: number;
  /** In GB. */
  readonly Memory: number;
  /** One of `NORMAL` (instance is normal), `EXPIRED` (instance expired), `PROTECTIVELY_ISOLATED`. */
  readonly RestrictState: "NORMAL" | "EXPIRED" | "PROTECTIVELY_ISOLATED" | (string & {});
  readonly InstanceName: string;
  readonly InstanceChargeType: "POSTPAID_BY_HOUR" | "CDHPAID" | (string & {});
  readonly SystemDisk: SystemDisk;
  readonly DataDisks: readonly DataDisk[];
  /** Format ip. */
  readonly PrivateIpAddresses: readonly string[];
  /** Format ip. May be null. */
  readonly PublicIpAddresses: readonly string[] | null;
  readonly InternetAccessible: InternetAccessible;
  readonly VirtualPrivateCloud: VirtualPrivateCloud;
  readonly ImageId: string;
  /** May be null. */
  readonly RenewFlag:
    "NOTIFY_AND_MANUAL_RENEW" | "NOTIFY_AND_AUTO_RENEW" | "DISABLE_NOTIFY_AND_MANUAL_RENEW" | (string & {}) | null;
  /** ISO 8601. Format date-time. */
  readonly CreatedTime: string;
  /** ISO 8601. Format date-time. May be null. */
  readonly ExpiredTime: string | null;
  readonly OsName: string;
  readonly SecurityGroupIds: readonly string[];
  readonly LoginSettings: LoginSettings;
  /**
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
  readonly Tags: readonly Tag[];
  readonly StopChargingMode: "KEEP_CHARGING" | "STOP_CHARGING" | "NOT_APPLICABLE" | (string & {});
  readonly Uuid: string;
  readonly LatestOperation: string;
  /** One of `SUCCESS` (operation succeeded), `OPERATING` (operation in progress), `FAILED` (operation failed). */
  readonly LatestOperationState: "SUCCESS" | "OPERATING" | "FAILED" | (string & {});
  readonly LatestOperationRequestId: string;
  /** May be null. */
  readonly DisasterRecoverGroupId: string | null;
  /** Format ip. May be null. */
  readonly IPv6Addresses: readonly string[] | null;
  /** May be null. */
  readonly CamRoleName: string | null;
  /** May be null. Since release 2. */
  readonly HpcClusterId: string | null;
  /** Format ip. May be null. Since release 2. */
  readonly RdmaIpAddresses: readonly string[] | null;
  /** Since release 24. */
  readonly DedicatedClusterId: string;
  /**
   * One of `ARREAR`, `EXPIRE` (isolated upon expiration), `MANMADE`, `NOTISOLATED` (not isolated). May be null.
   * Since release 7.
   */
  readonly IsolatedSource: "ARREAR" | "EXPIRE" | "MANMADE" | "NOTISOLATED" | (string & {}) | null;
  /** May be null. Since release 8. */
  readonly GPUInfo: GPUInfo | null;
  /** Default `TencentCloud`. Since release 12. */
  readonly LicenseType: string;
  /** Default `false`. Since release 18. */
  readonly DisableApiTermination: boolean;
  /** Since release 20. */
  readonly DefaultLoginUser: string;
  /** Since release 20. */
  readonly DefaultLoginPort: number;
  /** May be null. Since release 20. */
  readonly LatestOperationErrorMsg: string | null;
}
