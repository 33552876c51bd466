// Made by docwright from the documented API. Do not edit.
/** Account an image is shared with, and when sharing began. */
export interface SharePermission {
  /**
   * When the image was shared with the account.
   * ISO 8601.
   */
  readonly CreatedTime: string;
  /** Account that the image is shared with. */
  readonly AccountId: string;
}
