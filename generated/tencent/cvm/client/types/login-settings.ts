// Made by docwright from the documented API. Do not edit.
/** Login method of an instance: password, key pairs or the image's own. */
export interface LoginSettings {
  readonly Password?: string;
  /** May be null. */
  readonly KeyIds?: readonly string[] | null;
  readonly KeepImageLogin?: string;
}
