// Made by docwright from the documented API. Do not edit.
import type { HostResource } from "./host-resource.js";
import type { Placement } from "./placement.js";

/** Dedicated host with placement, billing, state, resources and its instances. */
export interface HostItem {
  /** Zone and project in which the host stands. */
  readonly Placement: Placement;
  /** Refers to the dedicated host in other calls. */
  readonly HostId: string;
  /** Hardware model of the dedicated host. */
  readonly HostType: string;
  /** Name that the dedicated host is shown under. */
  readonly HostName: string;
  /** How the dedicated host is paid for. */
  readonly HostChargeType: string;
  /** What happens to the host at the end of its term. */
  readonly RenewFlag: string;
  /**
   * When the dedicated host was ordered.
   * ISO 8601.
   */
  readonly CreatedTime: string;
  /**
   * When the paid term of the host ends.
   * ISO 8601.
   */
  readonly ExpiredTime: string;
  /** Instances that run on the dedicated host. */
  readonly InstanceIds: readonly string[];
  /** Where the host stands in its life cycle. */
  readonly HostState: string;
  /**
   * Network address of the dedicated host.
   * Format ip.
   */
  readonly HostIp: string;
  /** Capacity of the host, in all and still free. */
  readonly HostResource: HostResource;
  /**
   * Cage that the host is locked in, in zones that have cages.
   * May be null.
   */
  readonly CageId: string | null;
}
