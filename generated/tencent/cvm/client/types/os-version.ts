// Made by docwright from the documented API. Do not edit.
/** Operating system with the versions and architectures supported for import. */
export interface OsVersion {
  readonly OsName: string;
  readonly OsVersions: readonly string[];
  readonly Architecture: readonly string[];
}
