// Made by docwright from the documented API. Do not edit.
/** Image created by a synchronisation, with its region. */
export interface SyncImage {
  readonly ImageId: string;
  readonly Region: string;
}
