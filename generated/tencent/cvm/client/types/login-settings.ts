// Made by docwright from the documented API. Do not edit.
/**
 * Login method of an instance: password, key pairs or the image's own.
 * At most one of `Password`, `KeepImageLogin`. At most one of `KeyIds`, `KeepImageLogin`.
 */
export interface LoginSettings {
  readonly Password?: string;
  /** May be null. Found in `DescribeKeyPairs.output.KeyPairSet[].KeyId`. */
  readonly KeyIds?: readonly string[] | null;
  /** Default `false`. */
  readonly KeepImageLogin?: "true" | "false" | (string & {});
}

/**
 * Login method of an instance: password, key pairs or the image's own.
 * At most one of `Password`, `KeepImageLogin`. At most one of `KeyIds`, `KeepImageLogin`.
 */
export interface LoginSettingsInput {
  readonly Password?: string;
  /** Found in `DescribeKeyPairs.output.KeyPairSet[].KeyId`. */
  readonly KeyIds?: readonly string[];
  /** Default `false`. */
  readonly KeepImageLogin?: "true" | "false" | (string & {});
}
