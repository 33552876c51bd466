// Made by docwright from the documented API. Do not edit.
/** Full and short name of an instance model family. */
export interface InstanceFamilyConfig {
  readonly InstanceFamilyName: string;
  readonly InstanceFamily: string;
}
