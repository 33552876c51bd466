// Made by docwright from the documented API. Do not edit.
import type { ActionTimer } from "./action-timer.js";
import type { DataDisk } from "./data-disk.js";
import type { EnhancedService } from "./enhanced-service.js";
import type { InstanceChargePrepaid } from "./instance-charge-prepaid.js";
import type { InstanceMarketOptionsRequest } from "./instance-market-options-request.js";
import type { InternetAccessible } from "./internet-accessible.js";
import type { LoginSettings } from "./login-settings.js";
import type { Placement } from "./placement.js";
import type { SystemDisk } from "./system-disk.js";
import type { TagSpecification } from "./tag-specification.js";
import type { VirtualPrivateCloud } from "./virtual-private-cloud.js";

/** Instance settings that one launch template version stores. */
export interface LaunchTemplateVersionData {
  /** May be null. */
  readonly Placement: Placement | null;
  /** May be null. */
  readonly InstanceType: string | null;
  /** May be null. */
  readonly InstanceName: string | null;
  /** May be null. */
  readonly InstanceChargeType: "POSTPAID_BY_HOUR" | "CDHPAID" | (string & {}) | null;
  /** May be null. */
  readonly SystemDisk: SystemDisk | null;
  /** May be null. */
  readonly DataDisks: readonly DataDisk[] | null;
  /** May be null. */
  readonly InternetAccessible: InternetAccessible | null;
  /** May be null. */
  readonly VirtualPrivateCloud: VirtualPrivateCloud | null;
  /** May be null. */
  readonly ImageId: string | null;
  /** May be null. */
  readonly SecurityGroupIds: readonly string[] | null;
  /** May be null. */
  readonly LoginSettings: LoginSettings | null;
  /** May be null. */
  readonly CamRoleName: string | null;
  /** May be null. */
  readonly HpcClusterId: string | null;
  /** May be null. */
  readonly InstanceCount: number | null;
  /** May be null. */
  readonly EnhancedService: EnhancedService | null;
  /** Format base64. May be null. */
  readonly UserData: string | null;
  /** At most 1 item. May be null. */
  readonly DisasterRecoverGroupIds: readonly string[] | null;
  /** May be null. */
  readonly ActionTimer: ActionTimer | null;
  /** May be null. */
  readonly InstanceMarketOptions: InstanceMarketOptionsRequest | null;
  /** May be null. */
  readonly HostName: string | null;
  /** May be null. */
  readonly ClientToken: string | null;
  /** May be null. */
  readonly InstanceChargePrepaid: InstanceChargePrepaid | null;
  /** May be null. */
  readonly TagSpecification: readonly TagSpecification[] | null;
  /** Default `false`. May be null. Since release 22. */
  readonly DisableApiTermination: boolean | null;
}
