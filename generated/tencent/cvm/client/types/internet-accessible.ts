// Made by docwright from the documented API. Do not edit.
/** Public network settings: billing method, outbound bandwidth cap and public IP. */
export interface InternetAccessible {
  readonly InternetChargeType?: "TRAFFIC_POSTPAID_BY_HOUR" | (string & {});
  /** Default `0`. In Mbps. */
  readonly InternetMaxBandwidthOut?: number;
  readonly PublicIpAssigned?: boolean;
  readonly BandwidthPackageId?: string;
}
