// Made by docwright from the documented API. Do not edit.
/** Availability zone with code, display name, ID and state. */
export interface ZoneInfo {
  /** Code of the zone, as placements take it. */
  readonly Zone: string;
  /** Name of the zone for people. */
  readonly ZoneName: string;
  /** Number of the zone, besides its code. */
  readonly ZoneId: string;
  /**
   * Whether resources can be created in the zone.
   * One of `AVAILABLE` (available), `UNAVAILABLE` (unavailable).
   */
  readonly ZoneState: "AVAILABLE" | "UNAVAILABLE" | (string & {});
}
