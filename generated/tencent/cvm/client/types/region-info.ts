// Made by docwright from the documented API. Do not edit.
/** Region code with its display name and availability state. */
export interface RegionInfo {
  /** Code of the region, as calls take it. */
  readonly Region: string;
  /** Name of the region for people. */
  readonly RegionName: string;
  /** Whether the region can be used. */
  readonly RegionState: string;
}
