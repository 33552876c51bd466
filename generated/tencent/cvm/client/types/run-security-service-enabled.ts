// Made by docwright from the documented API. Do not edit.
/** Switch for the cloud security service, on by default. */
export interface RunSecurityServiceEnabled {
  /** Default `true`. */
  readonly Enabled?: boolean;
}
