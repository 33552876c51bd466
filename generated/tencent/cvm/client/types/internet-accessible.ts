// Made by docwright from the documented API. Do not edit.
/** Public network settings: billing method, outbound bandwidth cap and public IP. */
export interface InternetAccessible {
  /** How public traffic or bandwidth is paid for. */
  readonly InternetChargeType?: "TRAFFIC_POSTPAID_BY_HOUR" | (string & {});
  /**
   * Ceiling for traffic going out to the internet.
   * Default `0`. In Mbps.
   */
  readonly InternetMaxBandwidthOut?: number;
  /** Whether the instance gets a public address of its own. */
  readonly PublicIpAssigned?: boolean;
  /** Shared bandwidth package that the public address joins. */
  readonly BandwidthPackageId?: string;
}
