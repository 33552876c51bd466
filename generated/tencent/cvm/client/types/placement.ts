// Made by docwright from the documented API. Do not edit.
/** Location of a resource: availability zone, project and dedicated hosts. */
export interface Placement {
  /** Found in `DescribeZones.output.ZoneSet[].Zone`. */
  readonly Zone: string;
  readonly ProjectId?: number;
  readonly HostIds?: readonly string[];
  /** Read only. */
  readonly HostId?: string;
}

/** Location of a resource: availability zone, project and dedicated hosts. */
export interface PlacementInput {
  /** Found in `DescribeZones.output.ZoneSet[].Zone`. */
  readonly Zone: string;
  readonly ProjectId?: number;
  readonly HostIds?: readonly string[];
}
