// Made by docwright from the documented API. Do not edit.
/** Names of importable operating systems, split into Windows and Linux. */
export interface ImageOsList {
  /**
   * Windows systems of which images can be imported.
   * May be null.
   */
  readonly Windows: readonly string[] | null;
  /**
   * Linux distributions of which images can be imported.
   * May be null.
   */
  readonly Linux: readonly string[] | null;
}
