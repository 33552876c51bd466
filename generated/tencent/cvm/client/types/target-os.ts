// Made by docwright from the documented API. Do not edit.
/** Type and version of a system that conversion can produce. */
export interface TargetOS {
  /** System that the instance can be converted to, such as TencentOS. */
  readonly TargetOSType: string;
  /** Version of that system, such as 2.4. */
  readonly TargetOSVersion: string;
}
