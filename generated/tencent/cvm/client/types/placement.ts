// Made by docwright from the documented API. Do not edit.
/** Location of a resource: availability zone, project and dedicated hosts. */
export interface Placement {
  readonly Zone: string;
  readonly ProjectId?: number;
  readonly HostIds?: readonly string[];
  readonly HostId?: string;
}
