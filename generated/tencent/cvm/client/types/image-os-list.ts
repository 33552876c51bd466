// Made by docwright from the documented API. Do not edit.
/** Names of importable operating systems, split into Windows and Linux. */
export interface ImageOsList {
  /** May be null. */
  readonly Windows: readonly string[] | null;
  /** May be null. */
  readonly Linux: readonly string[] | null;
}
