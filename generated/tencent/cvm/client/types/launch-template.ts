// Made by docwright from the documented API. Do not edit.
/** Reference to a launch template by ID and optional version. */
export interface LaunchTemplate {
  /** Template to take the settings of new instances from. */
  readonly LaunchTemplateId?: string;
  /** Which of the template's versions to use. */
  readonly LaunchTemplateVersion?: number;
}
