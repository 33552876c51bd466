// Made by docwright from the documented API. Do not edit.
/** Location of a resource: availability zone, project and dedicated hosts. */
export interface Placement {
  /**
   * Availability zone in which the resource stands.
   * Found in `DescribeZones.output.ZoneSet[].Zone`.
   */
  readonly Zone: string;
  /** Project that the resource belongs to. */
  readonly ProjectId?: number;
  /** Dedicated hosts on which instances may be placed. */
  readonly HostIds?: readonly string[];
  /**
   * Dedicated host on which the instance was placed.
   * Read only.
   */
  readonly HostId?: string;
}

/** Location of a resource: availability zone, project and dedicated hosts. */
export interface PlacementInput {
  /**
   * Availability zone in which the resource stands.
   * Found in `DescribeZones.output.ZoneSet[].Zone`.
   */
  readonly Zone: string;
  /** Project that the resource belongs to. */
  readonly ProjectId?: number;
  /** Dedicated hosts on which instances may be placed. */
  readonly HostIds?: readonly string[];
}
