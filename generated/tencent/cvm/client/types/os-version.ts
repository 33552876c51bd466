// Made by docwright from the documented API. Do not edit.
/** Operating system with the versions and architectures supported for import. */
export interface OsVersion {
  /** Operating system or distribution, such as CentOS. */
  readonly OsName: string;
  /** Versions of the system that can be imported. */
  readonly OsVersions: readonly string[];
  /** Processor architectures for which the system can be imported. */
  readonly Architecture: readonly string[];
}
