// Made by docwright from the documented API. Do not edit.
/** Filter by name; its values are alternatives, several filters must all match. */
export interface Filter {
  /** What to filter by; each action documents its own filter names. */
  readonly Name: string;
  /** Values of which a result must match at least one. */
  readonly Values: readonly string[];
}
