// Made by docwright from the documented API. Do not edit.
/** Attribute values of an instance, so far only its user data. */
export interface Attribute {
  readonly UserData?: string;
}
