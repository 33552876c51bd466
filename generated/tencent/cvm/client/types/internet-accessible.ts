// Made by docwright from the documented API. Do not edit.
/** Public network settings: billing method, outbound bandwidth cap and public IP. */
export interface InternetAccessible {
  readonly InternetChargeType?: string;
  readonly InternetMaxBandwidthOut?: number;
  readonly PublicIpAssigned?: boolean;
  readonly BandwidthPackageId?: string;
}
