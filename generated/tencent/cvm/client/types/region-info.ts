// Made by docwright from the documented API. Do not edit.
/** Region code with its display name and availability state. */
export interface RegionInfo {
  readonly Region: string;
  readonly RegionName: string;
  readonly RegionState: string;
}
