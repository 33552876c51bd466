// Made by docwright from the documented API. Do not edit.
/**
 * Login method of an instance: password, key pairs or the image's own.
 * At most one of `Password`, `KeepImageLogin`. At most one of `KeyIds`, `KeepImageLogin`.
 */
export interface LoginSettings {
  /** Password for login, where no key pair is used. */
  readonly Password?: string;
  /**
   * Key pairs whose holders may log in over SSH.
   * May be null. Found in `DescribeKeyPairs.output.KeyPairSet[].KeyId`.
   */
  readonly KeyIds?: readonly string[] | null;
  /**
   * Whether the login set up inside a custom image stays as it is.
   * Default `false`.
   */
  readonly KeepImageLogin?: "true" | "false" | (string & {});
}

/**
 * Login method of an instance: password, key pairs or the image's own.
 * At most one of `Password`, `KeepImageLogin`. At most one of `KeyIds`, `KeepImageLogin`.
 */
export interface LoginSettingsInput {
  /** Password for login, where no key pair is used. */
  readonly Password?: string;
  /**
   * Key pairs whose holders may log in over SSH.
   * Found in `DescribeKeyPairs.output.KeyPairSet[].KeyId`.
   */
  readonly KeyIds?: readonly string[];
  /**
   * Whether the login set up inside a custom image stays as it is.
   * Default `false`.
   */
  readonly KeepImageLogin?: "true" | "false" | (string & {});
}
