// Networks and addresses: answers with the whole thing, lots of different things, states of being bound.
import { FILTERS, type Habit } from "./habit.js";

export const habit: Habit = {
  what: "networks: the answer holds the whole thing, subnets are made in lots",
  actions: {
    CreateVpc: {
      in: "VpcName! CidrBlock! EnableMulticast DnsServers[] Tags:Tag[]",
      out: "Vpc:Vpc",
      errors: "LimitExceeded.VpcQuota InvalidParameterValue.VpcNameDuplicate",
    },
    DescribeVpcs: {
      in: `VpcIds[] ${FILTERS} Offset Limit`,
      out: "TotalCount:integer VpcSet:Vpc[]",
      filters: "vpc-name is-default vpc-id cidr-block",
    },
    DeleteVpc: { in: "VpcId!", errors: "ResourceInUse ResourceNotFound InvalidParameterValue.Malformed" },
    ModifyVpcAttribute: { in: "VpcId! VpcName DomainName DnsServers[]" },
    CreateSubnets: { in: "VpcId! Subnets!{CidrBlock SubnetName Zone}[]", out: "SubnetSet:Subnet[]" },
    CreateSubnet: {
      in: "VpcId! SubnetName! CidrBlock! Zone!",
      out: "Subnet:Subnet",
      errors: "ResourceNotFound LimitExceeded",
    },
    DescribeSubnets: {
      in: `SubnetIds[] ${FILTERS}`,
      out: "TotalCount:integer SubnetSet:Subnet[]",
      filters: "subnet-id vpc-id subnet-name zone",
    },
    DeleteSubnet: { in: "SubnetId!" },
    AllocateAddresses: { in: "AddressCount:integer InternetChargeType AddressName", out: "AddressSet[] TaskId" },
    DescribeAddresses: {
      in: `AddressIds[] ${FILTERS}`,
      out: "TotalCount:integer AddressSet:Address[]",
      filters: "address-id address-ip instance-id address-status",
    },
    ReleaseAddresses: { in: "AddressIds[]!", out: "TaskId" },
    AssociateAddress: { in: "AddressId! InstanceId", out: "TaskId" },
    DisassociateAddress: { in: "AddressId! ReallocateNormalPublicIp:boolean", out: "TaskId" },
    ModifyAddressAttribute: { in: "AddressId! AddressName" },
    EnableCcnRoutes: { in: "CcnId! RouteIds[]!" },
  },
  types: {
    Tag: "Key Value",
    Vpc: "VpcName VpcId CidrBlock IsDefault:boolean EnableMulticast CreatedTime DnsServerSet[] DomainName TagSet:Tag[]",
    Subnet: "VpcId SubnetId SubnetName CidrBlock Zone CreatedTime",
    Address:
      "AddressId AddressName AddressStatus=CREATING|BINDING|BIND|UNBINDING|UNBIND|OFFLINING AddressIp InstanceId CreatedTime InternetChargeType",
  },
  resources: {
    Vpc: "VpcId of Vpc",
    Subnet: "SubnetId of Subnet",
    Address: "AddressId of Address",
  },
  bindings: {
    CreateVpc:
      "create Vpc id Vpc.VpcId record Vpc set VpcName,CidrBlock,EnableMulticast,DnsServers>DnsServerSet,Tags>TagSet unique VpcName InvalidParameterValue.VpcNameDuplicate",
    DescribeVpcs:
      "list Vpc all VpcSet filters vpc-name>VpcName,is-default>IsDefault,vpc-id>VpcId,cidr-block>CidrBlock total TotalCount by VpcIds>VpcId",
    DeleteVpc: "delete Vpc by VpcId used ResourceInUse",
    ModifyVpcAttribute: "update Vpc by VpcId set VpcName,DomainName,DnsServers>DnsServerSet",
    CreateSubnets: "-",
    CreateSubnet: "create Subnet id Subnet.SubnetId record Subnet set VpcId,SubnetName,CidrBlock,Zone",
    DescribeSubnets:
      "list Subnet all SubnetSet filters subnet-id>SubnetId,vpc-id>VpcId,subnet-name>SubnetName,zone>Zone total TotalCount by SubnetIds>SubnetId",
    DeleteSubnet: "delete Subnet by SubnetId",
    AllocateAddresses:
      "create Address id AddressSet count AddressCount set InternetChargeType,AddressName states CREATING>UNBIND",
    DescribeAddresses:
      "list Address all AddressSet filters address-id>AddressId,address-ip>AddressIp,instance-id>InstanceId,address-status>AddressStatus total TotalCount by AddressIds>AddressId",
    ReleaseAddresses: "delete Address by AddressIds>AddressId",
    AssociateAddress: "update Address by AddressId set InstanceId states BINDING>BIND",
    DisassociateAddress: 'update Address by AddressId fixed {"InstanceId":""} states UNBINDING>UNBIND',
    ModifyAddressAttribute: "update Address by AddressId set AddressName",
    EnableCcnRoutes: "-",
  },
};
