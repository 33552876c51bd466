// Made by docwright from the documented API. Do not edit.
/** Switch for the cloud monitoring service, on by default. */
export interface RunMonitorServiceEnabled {
  /** Default `true`. */
  readonly Enabled?: boolean;
}
