// Made by docwright from the documented API. Do not edit.
/** Full and short name of an instance model family. */
export interface InstanceFamilyConfig {
  /** Name of the model family for people, such as Standard S1. */
  readonly InstanceFamilyName: string;
  /** Short code of the model family, as instance types begin with. */
  readonly InstanceFamily: string;
}
