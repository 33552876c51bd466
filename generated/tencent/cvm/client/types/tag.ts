// Made by docwright from the documented API. Do not edit.
/** Key and value of a tag on a resource. */
export interface Tag {
  /** Name of the tag, such as one for cost centres. */
  readonly Key: string;
  /** Text that the tag has on the resource. */
  readonly Value: string;
}
