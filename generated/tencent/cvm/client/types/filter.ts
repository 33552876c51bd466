// Made by docwright from the documented API. Do not edit.
/** Filter by name; its values are alternatives, several filters must all match. */
export interface Filter {
  readonly Name: string;
  readonly Values: readonly string[];
}
