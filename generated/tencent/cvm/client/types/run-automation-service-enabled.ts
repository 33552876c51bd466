// Made by docwright from the documented API. Do not edit.
/** Switch for the TAT automation service; Enabled is false by default. */
export interface RunAutomationServiceEnabled {
  /** Default `false`. */
  readonly Enabled?: boolean;
}
