// Made by docwright from the documented API. Do not edit.
/** VPC and subnet with private IPs, IPv6 count and gateway flag. */
export interface VirtualPrivateCloud {
  /** Private network that the resource is connected to. */
  readonly VpcId: string;
  /** Subnet that the resource gets its address from, which also fixes the zone. */
  readonly SubnetId: string;
  /**
   * Whether the instance may pass on traffic for others in the VPC.
   * Default `false`.
   */
  readonly AsVpcGateway?: boolean;
  /**
   * Addresses to take from the subnet, instead of any free ones.
   * Format ip.
   */
  readonly PrivateIpAddresses?: readonly string[];
  /** How many IPv6 addresses the network interface gets. */
  readonly Ipv6AddressCount?: number;
}
