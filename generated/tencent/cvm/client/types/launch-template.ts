// Made by docwright from the documented API. Do not edit.
/** Reference to a launch template by ID and optional version. */
export interface LaunchTemplate {
  readonly LaunchTemplateId?: string;
  readonly LaunchTemplateVersion?: number;
}
