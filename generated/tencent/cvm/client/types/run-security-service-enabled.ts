// Made by docwright from the documented API. Do not edit.
/** Switch for the cloud security service, on by default. */
export interface RunSecurityServiceEnabled {
  /**
   * Whether the security agent is installed on the instance.
   * Default `true`.
   */
  readonly Enabled?: boolean;
}
