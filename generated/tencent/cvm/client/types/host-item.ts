// Made by docwright from the documented API. Do not edit.
import type { HostResource } from "./host-resource.js";
import type { Placement } from "./placement.js";

/** Dedicated host with placement, billing, state, resources and its instances. */
export interface HostItem {
  readonly Placement: Placement;
  readonly HostId: string;
  readonly HostType: string;
  readonly HostName: string;
  readonly HostChargeType: string;
  readonly RenewFlag: string;
  /** ISO 8601. */
  readonly CreatedTime: string;
  /** ISO 8601. */
  readonly ExpiredTime: string;
  readonly InstanceIds: readonly string[];
  readonly HostState: string;
  /** Format ip. */
  readonly HostIp: string;
  readonly HostResource: HostResource;
  /** May be null. */
  readonly CageId: string | null;
}
