// Made by docwright from the documented API. Do not edit.
/** VPC and subnet with private IPs, IPv6 count and gateway flag. */
export interface VirtualPrivateCloud {
  readonly VpcId: string;
  readonly SubnetId: string;
  /** Default `false`. */
  readonly AsVpcGateway?: boolean;
  /** Format ip. */
  readonly PrivateIpAddresses?: readonly string[];
  readonly Ipv6AddressCount?: number;
}
