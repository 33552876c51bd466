// Made by docwright from the documented API. Do not edit.
/** Account an image is shared with, and when sharing began. */
export interface SharePermission {
  /** ISO 8601. */
  readonly CreatedTime: string;
  readonly AccountId: string;
}
