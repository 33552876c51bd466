// Made by docwright from the documented API. Do not edit.
/** Switch for the TAT automation service; Enabled is false by default. */
export interface RunAutomationServiceEnabled {
  /** One of `true` (yes), `false` (no). Default `false`. */
  readonly Enabled?: boolean;
}
