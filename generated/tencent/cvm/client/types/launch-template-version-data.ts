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
  /**
   * Zone, project and dedicated hosts for instances of the template.
   * May be null.
   */
  readonly Placement: Placement | null;
  /**
   * Model that instances of the template get.
   * May be null.
   */
  readonly InstanceType: string | null;
  /**
   * Name that instances of the template are shown under.
   * May be null.
   */
  readonly InstanceName: string | null;
  /**
   * How instances of the template are paid for.
   * May be null.
   */
  readonly InstanceChargeType: "POSTPAID_BY_HOUR" | "CDHPAID" | (string & {}) | null;
  /**
   * Disk for the operating system of each instance.
   * May be null.
   */
  readonly SystemDisk: SystemDisk | null;
  /**
   * Further disks that each instance gets.
   * May be null.
   */
  readonly DataDisks: readonly DataDisk[] | null;
  /**
   * Public bandwidth of each instance and how it is billed.
   * May be null.
   */
  readonly InternetAccessible: InternetAccessible | null;
  /**
   * VPC and subnet that instances are connected to.
   * May be null.
   */
  readonly VirtualPrivateCloud: VirtualPrivateCloud | null;
  /**
   * Image that instances of the template start from.
   * May be null.
   */
  readonly ImageId: string | null;
  /**
   * Security groups whose rules apply to the instances.
   * May be null.
   */
  readonly SecurityGroupIds: readonly string[] | null;
  /**
   * Password, key pairs or other way to log in.
   * May be null.
   */
  readonly LoginSettings: LoginSettings | null;
  /**
   * Access role that programs on the instances can assume.
   * May be null.
   */
  readonly CamRoleName: string | null;
  /**
   * High-performance cluster that the instances join.
   * May be null.
   */
  readonly HpcClusterId: string | null;
  /**
   * How many instances one launch creates.
   * May be null.
   */
  readonly InstanceCount: number | null;
  /**
   * Which of the security, monitoring and automation agents are installed.
   * May be null.
   */
  readonly EnhancedService: EnhancedService | null;
  /**
   * Data or script handed to each instance at its first start.
   * Format base64. May be null.
   */
  readonly UserData: string | null;
  /**
   * Placement group into which the instances are launched.
   * At most 1 item. May be null.
   */
  readonly DisasterRecoverGroupIds: readonly string[] | null;
  /**
   * Action scheduled for the instances, such as their termination.
   * May be null.
   */
  readonly ActionTimer: ActionTimer | null;
  /**
   * Bid and other settings where spot instances are launched.
   * May be null.
   */
  readonly InstanceMarketOptions: InstanceMarketOptionsRequest | null;
  /**
   * Host name set inside the operating system.
   * May be null.
   */
  readonly HostName: string | null;
  /**
   * Idempotency token, kept among the settings of the version.
   * May be null.
   */
  readonly ClientToken: string | null;
  /**
   * Term and renewal where instances are paid in advance.
   * May be null.
   */
  readonly InstanceChargePrepaid: InstanceChargePrepaid | null;
  /**
   * Tags bound to the instances, and to other resources made with them.
   * May be null.
   */
  readonly TagSpecification: readonly TagSpecification[] | null;
  /**
   * Whether calls that would terminate the instances are refused.
   * Default `false`. May be null. Since release 22.
   */
  readonly DisableApiTermination: boolean | null;
}
