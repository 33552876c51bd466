// Made by docwright from the documented API. Do not edit.
/** Attribute values of an instance, so far only its user data. */
export interface Attribute {
  /** Start-up data or script that the instance was given. */
  readonly UserData?: string;
}
