// Made by docwright from the documented API. Do not edit.
/** Switch for the TAT automation service; Enabled is false by default. */
export interface RunAutomationServiceEnabled {
  /**
   * Whether the automation agent is installed on the instance.
   * Default `false`.
   */
  readonly Enabled?: boolean;
}
