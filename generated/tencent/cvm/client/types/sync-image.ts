// Made by docwright from the documented API. Do not edit.
/** Image created by a synchronisation, with its region. */
export interface SyncImage {
  /** Refers to the copy in its region. */
  readonly ImageId: string;
  /** Region that the copy is made in. */
  readonly Region: string;
}
