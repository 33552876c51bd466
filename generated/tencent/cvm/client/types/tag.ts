// Made by docwright from the documented API. Do not edit.
/** Key and value of a tag on a resource. */
export interface Tag {
  readonly Key: string;
  readonly Value: string;
}
