// Made by docwright from the documented API. Do not edit.
/** Switch for the cloud monitoring service, on by default. */
export interface RunMonitorServiceEnabled {
  /**
   * Whether the monitoring agent is installed on the instance.
   * Default `true`.
   */
  readonly Enabled?: boolean;
}
