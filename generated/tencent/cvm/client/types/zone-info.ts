// Made by docwright from the documented API. Do not edit.
/** Availability zone with code, display name, ID and state. */
export interface ZoneInfo {
  readonly Zone: string;
  readonly ZoneName: string;
  readonly ZoneId: string;
  /** One of `AVAILABLE` (available), `UNAVAILABLE` (unavailable). */
  readonly ZoneState: "AVAILABLE" | "UNAVAILABLE" | (string & {});
}
