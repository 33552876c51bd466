// Made by docwright from the documented API. Do not edit.
/** Type and version of a system that conversion can produce. */
export interface TargetOS {
  readonly TargetOSType: string;
  readonly TargetOSVersion: string;
}
