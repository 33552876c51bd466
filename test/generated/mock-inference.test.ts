// What is inferred from the names, types and examples of services, in the naming habits that vendors really have. The services
// are made up after them, in a few members each.
import { describe, expect, test } from "vitest";
import { printInferred } from "./print-inferred.js";
import { type SmallAction, smallService } from "./small-service.js";

const OFFSET = { style: "offset", in: ["Offset", "Limit"], out: ["TotalCount"] } as const;
const PAGE = { style: "page", in: ["PageNumber", "PageSize"], out: ["TotalCount"] } as const;
const FILTERS = "Filters{Name Values[]}[]";

type Actions = Readonly<Record<string, SmallAction>>;

interface Habit {
  readonly what: string;
  readonly actions: Actions;
  readonly types?: Readonly<Record<string, string>>;
  readonly resources: Readonly<Record<string, string>>;
  readonly bindings: Readonly<Record<string, string>>;
}

const habits: readonly Habit[] = [
  {
    what: "disks: several at once, tied to one machine by a single id",
    actions: {
      CreateDisks: {
        in: "DiskType! Placement!:Placement DiskName DiskCount:integer DiskSize:integer Tags:Tag[] ClientToken",
        out: "DiskIdSet[]",
        token: "ClientToken",
      },
      DescribeDisks: {
        in: `DiskIds[] ${FILTERS} Offset:integer Limit:integer Order OrderField`,
        out: "TotalCount:integer DiskSet:Disk[]",
        filters: "disk-usage disk-name zone project-id tag-key tag:tag-key device-type",
        paging: OFFSET,
      },
      AttachDisks: { in: "DiskIds[]! InstanceId! DeleteWithInstance:boolean" },
      DetachDisks: { in: "DiskIds[]! InstanceId" },
      TerminateDisks: { in: "DiskIds[]! DeleteSnapshot:integer", errors: "InvalidDiskId.NotFound ResourceInUse" },
      ResizeDisk: { in: "DiskId! DiskSize!:integer" },
      ModifyDiskAttributes: { in: "DiskIds[]! DiskName ProjectId:integer" },
      RenewDisk: { in: "DiskId! DiskChargePrepaid!{Period:integer}" },
      CreateSnapshot: { in: "DiskId! SnapshotName", out: "SnapshotId" },
      DescribeSnapshots: {
        in: "SnapshotIds[] Offset:integer Limit:integer",
        out: "TotalCount:integer SnapshotSet:Snapshot[]",
        paging: OFFSET,
      },
      ApplySnapshot: { in: "SnapshotId! DiskId!" },
      DeleteSnapshots: { in: "SnapshotIds[]!" },
      InquiryPriceCreateDisks: { in: "DiskType! DiskCount:integer", out: "DiskPrice{Price:float}" },
    },
    types: {
      Placement: "Zone! ProjectId:integer",
      Tag: "Key Value",
      Disk: "DiskId DiskName DiskType DiskSize:integer DiskUsage Placement:Placement Attached:boolean InstanceId DiskState=UNATTACHED|ATTACHING|ATTACHED|DETACHING|EXPANDING CreateTime Tags:Tag[] DeleteWithInstance:boolean",
      Snapshot: "SnapshotId SnapshotName DiskId SnapshotState=NORMAL|CREATING|ROLLBACKING CreateTime",
    },
    resources: {
      Disk: "DiskId of Disk",
      Snapshot: "SnapshotId of Snapshot",
    },
    bindings: {
      CreateDisks:
        "create Disk id DiskIdSet count DiskCount set DiskType,Placement,DiskName,DiskSize,Tags states UNATTACHED",
      DescribeDisks:
        "list Disk all DiskSet filters disk-usage>DiskUsage,disk-name>DiskName,zone>Placement.Zone,project-id>Placement.ProjectId,tag-key>Tags[].Key,tag:*>Tags[Key=*].Value,device-type> total TotalCount page offset 20 by DiskIds>DiskId",
      AttachDisks: 'update Disk by DiskIds>DiskId set InstanceId fixed {"Attached":true} states ATTACHING>ATTACHED',
      DetachDisks: 'update Disk by DiskIds>DiskId fixed {"InstanceId":"","Attached":false} states DETACHING>UNATTACHED',
      TerminateDisks: "delete Disk by DiskIds>DiskId used ResourceInUse",
      ResizeDisk: "update Disk by DiskId set DiskSize",
      ModifyDiskAttributes: "update Disk by DiskIds>DiskId set DiskName,ProjectId>Placement.ProjectId",
      RenewDisk: "-",
      CreateSnapshot: "create Snapshot id SnapshotId set DiskId,SnapshotName states CREATING>NORMAL",
      DescribeSnapshots: "list Snapshot all SnapshotSet total TotalCount page offset 20 by SnapshotIds>SnapshotId",
      ApplySnapshot: "-",
      DeleteSnapshots: "delete Snapshot by SnapshotIds>SnapshotId",
      InquiryPriceCreateDisks: "-",
    },
  },
  {
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
  },
  {
    what: "machines by RPC: lists in lists, a region among the parameters, one at a time",
    actions: {
      CreateInstance: {
        in: "RegionId! ImageId! InstanceType! InstanceName SecurityGroupId ZoneId VSwitchId Tag{Key Value}[] ClientToken",
        out: "InstanceId TradePrice:float",
      },
      RunInstances: {
        in: "RegionId! ImageId! InstanceType! Amount:integer MinAmount:integer InstanceName",
        out: "InstanceIdSets{InstanceIdSet[]} OrderId",
      },
      DescribeInstances: {
        in: "RegionId! InstanceIds VpcId ZoneId InstanceName Status PageNumber:integer PageSize:integer Tag{Key Value}[]",
        out: "TotalCount:integer PageNumber:integer PageSize:integer Instances{Instance:Machine[]}",
        paging: PAGE,
      },
      DescribeInstanceStatus: {
        in: "RegionId! ZoneId PageNumber:integer PageSize:integer",
        out: "TotalCount:integer InstanceStatuses{InstanceStatus{InstanceId Status}[]}",
        paging: PAGE,
      },
      DescribeInstanceAttribute: { in: "InstanceId!", out: "InstanceId InstanceName RegionId Status" },
      StartInstance: {
        in: "InstanceId! InitLocalDisk:boolean",
        errors: "IncorrectInstanceStatus InvalidInstanceId.NotFound",
      },
      StopInstance: { in: "InstanceId! ForceStop:boolean" },
      RebootInstance: { in: "InstanceId! ForceStop:boolean" },
      DeleteInstance: {
        in: "InstanceId! Force:boolean",
        errors: "InvalidInstanceId.NotFound DependencyViolation.RouteEntry",
      },
      ModifyInstanceAttribute: { in: "InstanceId! InstanceName Description Password" },
      DescribeDisks: {
        in: "RegionId! DiskIds InstanceId PageNumber:integer PageSize:integer",
        out: "TotalCount:integer Disks{Disk{DiskId DiskName InstanceId Status=In_use|Available|Attaching|Detaching|Creating}[]}",
        paging: PAGE,
      },
      CreateDisk: { in: "RegionId! DiskName Size:integer", out: "DiskId" },
      AttachDisk: { in: "InstanceId! DiskId! Device" },
      DetachDisk: { in: "InstanceId! DiskId!" },
      JoinSecurityGroup: { in: "InstanceId! SecurityGroupId!" },
      LeaveSecurityGroup: { in: "InstanceId! SecurityGroupId!" },
      CopyImage: { in: "RegionId! ImageId! DestinationRegionId! DestinationImageName", out: "ImageId" },
      CreateImage: { in: "RegionId! InstanceId ImageName", out: "ImageId" },
      DescribeImages: {
        in: "RegionId! ImageId ImageName PageNumber:integer PageSize:integer",
        out: "TotalCount:integer Images{Image{ImageId ImageName Status=Creating|Available|UnAvailable CreationTime}[]}",
        paging: PAGE,
      },
      DescribeRegions: { out: "Regions{Region{RegionId LocalName}[]}" },
    },
    types: {
      Machine:
        "InstanceId InstanceName InstanceType ImageId Status=Pending|Running|Starting|Stopping|Stopped CreationTime ZoneId RegionId SecurityGroupIds{SecurityGroupId[]} VpcAttributes{VpcId VSwitchId} Tags{Tag{TagKey TagValue}[]}",
    },
    resources: {
      Instance: "InstanceId of Machine",
      Disk: "DiskId of members",
      Image: "ImageId of members",
      Region: "RegionId of members",
    },
    bindings: {
      CreateInstance:
        "create Instance id InstanceId set RegionId,ImageId,InstanceType,InstanceName,ZoneId,SecurityGroupId>SecurityGroupIds.SecurityGroupId,VSwitchId>VpcAttributes.VSwitchId states Pending>Stopped",
      RunInstances:
        "create Instance id InstanceIdSets.InstanceIdSet count Amount set RegionId,ImageId,InstanceType,InstanceName states Pending>Running",
      DescribeInstances:
        "list Instance all Instances.Instance total TotalCount page page 10 by RegionId,InstanceIds>InstanceId,VpcId>VpcAttributes.VpcId,ZoneId,InstanceName,Status",
      DescribeInstanceStatus:
        "list Instance all InstanceStatuses.InstanceStatus total TotalCount page page 10 by RegionId,ZoneId",
      DescribeInstanceAttribute: "list Instance one . by InstanceId",
      StartInstance: "update Instance by InstanceId states Starting>Running",
      StopInstance: "update Instance by InstanceId states Stopping>Stopped",
      RebootInstance: "-",
      DeleteInstance: "delete Instance by InstanceId",
      ModifyInstanceAttribute: "update Instance by InstanceId set InstanceName",
      DescribeDisks: "list Disk all Disks.Disk total TotalCount page page 10 by RegionId,DiskIds>DiskId,InstanceId",
      CreateDisk: "create Disk id DiskId set RegionId,DiskName states Creating>Available",
      AttachDisk: "update Disk by DiskId set InstanceId states Attaching>In_use",
      DetachDisk: 'update Disk by DiskId fixed {"InstanceId":""} states Detaching>Available',
      JoinSecurityGroup: "link Instance by InstanceId set SecurityGroupId>SecurityGroupIds.SecurityGroupId",
      LeaveSecurityGroup: "unlink Instance by InstanceId set SecurityGroupId>SecurityGroupIds.SecurityGroupId",
      CopyImage: "-",
      CreateImage: "create Image id ImageId set RegionId,ImageName states Creating>Available",
      DescribeImages: "list Image all Images.Image total TotalCount page page 10 by RegionId,ImageId,ImageName",
      DescribeRegions: "list Region all Regions.Region",
    },
  },
  {
    what: "databases: the noun has a word more than the id, states are counted, ending is isolating",
    actions: {
      CreateDBInstance: {
        in: "Memory!:integer Volume!:integer GoodsNum:integer Zone InstanceName VpcId",
        out: "DealIds[] InstanceIds[]",
      },
      DescribeDBInstances: {
        in: "InstanceIds[] ProjectId:integer Status[]:integer Offset:integer Limit:integer InstanceNames[] OrderBy",
        out: "TotalCount:integer Items:InstanceInfo[]",
        paging: OFFSET,
      },
      ModifyDBInstanceName: { in: "InstanceId! InstanceName!" },
      ModifyDBInstanceProject: { in: "InstanceIds[]! NewProjectId!:integer" },
      IsolateDBInstance: { in: "InstanceId!", out: "AsyncRequestId" },
      RestartDBInstances: { in: "InstanceIds[]!", out: "AsyncRequestId" },
      DescribeDBInstanceCharset: { in: "InstanceId!", out: "Charset" },
      CreateAccounts: { in: "InstanceId! Accounts!{User Host}[] Password!", out: "AsyncRequestId" },
      DescribeAccounts: {
        in: "InstanceId! Offset:integer Limit:integer",
        out: "TotalCount:integer Items{User Host Notes}[]",
        paging: OFFSET,
      },
      CreateBackup: { in: "InstanceId! BackupMethod!", out: "BackupId:integer" },
      DescribeBackups: {
        in: "InstanceId! Offset:integer Limit:integer",
        out: "TotalCount:integer Items{Name BackupId:integer Status}[]",
        paging: OFFSET,
      },
      DeleteBackup: { in: "InstanceId! BackupId!:integer" },
    },
    types: {
      InstanceInfo:
        "InstanceId InstanceName Status:integer=0:creating|1:running|4:isolating|5:isolated Zone VpcId:integer ProjectId:integer Memory:integer Volume:integer CreateTime",
    },
    resources: {
      DBInstance: "InstanceId of InstanceInfo",
      Backup: "BackupId of members",
    },
    bindings: {
      CreateDBInstance:
        "create DBInstance id InstanceIds count GoodsNum set Memory,Volume,Zone,InstanceName states 0>1",
      DescribeDBInstances:
        "list DBInstance all Items total TotalCount page offset 20 by InstanceIds>InstanceId,ProjectId,Status,InstanceNames>InstanceName",
      ModifyDBInstanceName: "update DBInstance by InstanceId set InstanceName",
      ModifyDBInstanceProject: "update DBInstance by InstanceIds>InstanceId set NewProjectId>ProjectId",
      IsolateDBInstance: "update DBInstance by InstanceId states 4>5",
      RestartDBInstances: "-",
      DescribeDBInstanceCharset: "-",
      CreateAccounts: "-",
      DescribeAccounts: "-",
      CreateBackup: "create Backup id BackupId set InstanceId",
      DescribeBackups: "list Backup all Items total TotalCount page offset 20 by InstanceId",
      DeleteBackup: "delete Backup by BackupId,InstanceId",
    },
  },
  {
    what: "clusters: plain names, parts of a cluster by its id",
    actions: {
      CreateCluster: {
        in: "ClusterType! ClusterBasicSettings{ClusterName ClusterDescription} RunInstancesForNode{NodeRole}[]",
        out: "ClusterId",
      },
      DescribeClusters: {
        in: `ClusterIds[] Offset:integer Limit:integer ${FILTERS}`,
        out: "TotalCount:integer Clusters:Cluster[]",
        filters: "ClusterName",
        paging: OFFSET,
      },
      DescribeClusterStatus: {
        in: "ClusterIds[]",
        out: "ClusterStatusSet{ClusterId ClusterState ClusterInitNodeNum:integer}[] TotalCount:integer",
      },
      ModifyClusterAttribute: { in: "ClusterId! ClusterName ClusterDesc" },
      DeleteCluster: { in: "ClusterId! InstanceDeleteMode!" },
      EnableClusterDeletionProtection: { in: "ClusterId!" },
      DisableClusterDeletionProtection: { in: "ClusterId!" },
      CreateClusterInstances: { in: "ClusterId! RunInstancePara!", out: "InstanceIdSet[]" },
      DescribeClusterInstances: {
        in: "ClusterId! InstanceIds[] Offset:integer Limit:integer",
        out: "TotalCount:integer InstanceSet{InstanceId InstanceRole InstanceState=initializing|running|failed}[] Errors{Code}[]",
        paging: OFFSET,
      },
      DeleteClusterInstances: { in: "ClusterId! InstanceIds[]!", out: "SuccInstanceIds[] FailedInstanceIds[]" },
      CreateClusterEndpoint: { in: "ClusterId! SubnetId" },
      DescribeClusterRoutes: {
        in: "RouteTableName!",
        out: "RouteSet{DestinationCidrBlock GatewayIp}[] TotalCount:integer",
      },
    },
    types: {
      Cluster:
        "ClusterId ClusterName ClusterDescription ClusterStatus ClusterType DeletionProtection:boolean CreatedTime",
    },
    resources: {
      Cluster: "ClusterId of Cluster",
      ClusterInstance: "InstanceId of members",
    },
    bindings: {
      CreateCluster:
        "create Cluster id ClusterId set ClusterType,ClusterBasicSettings.ClusterName>ClusterName,ClusterBasicSettings.ClusterDescription>ClusterDescription",
      DescribeClusters:
        "list Cluster all Clusters filters ClusterName total TotalCount page offset 20 by ClusterIds>ClusterId",
      DescribeClusterStatus: "list Cluster all ClusterStatusSet total TotalCount by ClusterIds>ClusterId",
      ModifyClusterAttribute: "update Cluster by ClusterId set ClusterName",
      DeleteCluster: "delete Cluster by ClusterId",
      EnableClusterDeletionProtection: 'update Cluster by ClusterId fixed {"DeletionProtection":true}',
      DisableClusterDeletionProtection: 'update Cluster by ClusterId fixed {"DeletionProtection":false}',
      CreateClusterInstances: "create ClusterInstance id InstanceIdSet set ClusterId states initializing>running",
      DescribeClusterInstances:
        "list ClusterInstance all InstanceSet total TotalCount page offset 20 by ClusterId,InstanceIds>InstanceId",
      DeleteClusterInstances: "delete ClusterInstance by InstanceIds>InstanceId,ClusterId",
      CreateClusterEndpoint: "-",
      DescribeClusterRoutes: "-",
    },
  },
  {
    what: "things that go by a name, alone or within something else",
    actions: {
      CreateNamespace: { in: "RegistryId! NamespaceName! IsPublic!:boolean" },
      DescribeNamespaces: {
        in: "RegistryId! NamespaceName Offset:integer Limit:integer",
        out: "NamespaceList{Name Public:boolean NamespaceId:integer}[] TotalCount:integer",
        paging: OFFSET,
      },
      DeleteNamespace: { in: "RegistryId! NamespaceName!" },
      CreateAlias: { in: "AliasName! KeyId!" },
      ListAliases: {
        in: "PageNumber:integer PageSize:integer",
        out: "TotalCount:integer Aliases{Alias{AliasName AliasArn KeyId}[]}",
        paging: PAGE,
      },
      ListAliasesByKeyId: {
        in: "KeyId! PageNumber:integer PageSize:integer",
        out: "TotalCount:integer Aliases{Alias{AliasName AliasArn KeyId}[]}",
        paging: PAGE,
      },
      UpdateAlias: { in: "AliasName! KeyId!" },
      DeleteAlias: { in: "AliasName!" },
      CreateKey: { in: "Description", out: "KeyMetadata:KeyMetadata" },
      DescribeKey: { in: "KeyId!", out: "KeyMetadata:KeyMetadata" },
      ListKeys: {
        in: "PageNumber:integer PageSize:integer",
        out: "TotalCount:integer Keys{Key{KeyId KeyArn}[]}",
        paging: PAGE,
      },
      EnableKey: { in: "KeyId!" },
      DisableKey: { in: "KeyId!" },
      ScheduleKeyDeletion: { in: "KeyId! PendingWindowInDays!:integer" },
      CreatePolicy: { in: "PolicyName! PolicyDocument!", out: "PolicyId:integer" },
      ListPolicies: {
        in: "Rp:integer Page:integer Keyword",
        out: "TotalNum:integer List{PolicyId:integer PolicyName AddTime:timestamp}[]",
      },
      GetPolicy: { in: "PolicyId!:integer", out: "PolicyName PolicyDocument" },
      UpdatePolicy: { in: "PolicyId:integer PolicyName PolicyDocument" },
      DeletePolicy: { in: "PolicyId[]!:integer" },
    },
    types: { KeyMetadata: "KeyId Arn Description KeyState=Enabled|Disabled|PendingDeletion CreationDate" },
    resources: {
      Namespace: "NamespaceId of members",
      Alias: "AliasName of members",
      Key: "KeyId of KeyMetadata",
      Policy: "PolicyId of members",
    },
    bindings: {
      CreateNamespace: "create Namespace set RegistryId,NamespaceName>Name,IsPublic>Public",
      DescribeNamespaces:
        "list Namespace all NamespaceList total TotalCount page offset 20 by RegistryId,NamespaceName>Name",
      DeleteNamespace: "delete Namespace by NamespaceName>Name,RegistryId",
      CreateAlias: "create Alias set AliasName,KeyId",
      ListAliases: "list Alias all Aliases.Alias total TotalCount page page 10",
      ListAliasesByKeyId: "list Alias all Aliases.Alias total TotalCount page page 10 by KeyId",
      UpdateAlias: "update Alias by AliasName set KeyId",
      DeleteAlias: "delete Alias by AliasName",
      CreateKey: "create Key id KeyMetadata.KeyId record KeyMetadata set Description states Enabled",
      DescribeKey: "list Key one KeyMetadata by KeyId",
      ListKeys: "list Key all Keys.Key total TotalCount page page 10",
      EnableKey: "update Key by KeyId states Enabled",
      DisableKey: "update Key by KeyId states Disabled",
      ScheduleKeyDeletion: "-",
      CreatePolicy: "create Policy id PolicyId set PolicyName",
      ListPolicies: "list Policy all List total TotalNum",
      GetPolicy: "-",
      UpdatePolicy: "update Policy by PolicyId set PolicyName",
      DeletePolicy: "delete Policy by PolicyId",
    },
  },
  {
    what: "balancers: ids in the answer beside the work's, members that several resources have",
    actions: {
      CreateLoadBalancer: {
        in: "LoadBalancerType! LoadBalancerName VpcId Number:integer Tags{TagKey TagValue}[]",
        out: "LoadBalancerIds[] DealName",
      },
      DescribeLoadBalancers: {
        in: "LoadBalancerIds[] LoadBalancerName Offset:integer Limit:integer",
        out: "TotalCount:integer LoadBalancerSet:LoadBalancer[]",
        paging: OFFSET,
      },
      DescribeLoadBalancersDetail: {
        in: `Limit:integer Offset:integer ${FILTERS}`,
        out: "TotalCount:integer LoadBalancerDetailSet{LoadBalancerId LoadBalancerName ListenerId LocationId}[]",
        filters: "loadbalancer-id",
        paging: OFFSET,
      },
      ModifyLoadBalancerAttributes: { in: "LoadBalancerId! LoadBalancerName" },
      DeleteLoadBalancer: { in: "LoadBalancerIds[]!" },
      CreateListener: { in: "LoadBalancerId! Ports[]!:integer Protocol!", out: "ListenerIds[]" },
      DescribeListeners: {
        in: "LoadBalancerId! ListenerIds[] Protocol Port:integer",
        out: "Listeners{ListenerId Protocol Port:integer}[] TotalCount:integer",
      },
      DeleteListener: { in: "LoadBalancerId! ListenerId!" },
      SetLoadBalancerSecurityGroups: { in: "LoadBalancerId! SecurityGroups[]" },
      RegisterTargets: { in: "LoadBalancerId! ListenerId! Targets!{InstanceId Port:integer}[]" },
      DescribeQuota: { out: "QuotaSet{QuotaId QuotaLimit:integer}[]" },
      DescribeTaskStatus: { in: "TaskId!", out: "Status:integer" },
    },
    types: {
      LoadBalancer:
        "LoadBalancerId LoadBalancerName LoadBalancerType Status:integer=0:creating|1:running CreateTime SecureGroups[] VpcId Tags{TagKey TagValue}[]",
    },
    resources: {
      LoadBalancer: "LoadBalancerId of LoadBalancer",
      Listener: "ListenerId of members",
      Quota: "QuotaId of members",
    },
    bindings: {
      CreateLoadBalancer:
        "create LoadBalancer id LoadBalancerIds count Number set LoadBalancerType,LoadBalancerName,VpcId,Tags states 0>1",
      DescribeLoadBalancers:
        "list LoadBalancer all LoadBalancerSet total TotalCount page offset 20 by LoadBalancerIds>LoadBalancerId,LoadBalancerName",
      DescribeLoadBalancersDetail: "-",
      ModifyLoadBalancerAttributes: "update LoadBalancer by LoadBalancerId set LoadBalancerName",
      DeleteLoadBalancer: "delete LoadBalancer by LoadBalancerIds>LoadBalancerId",
      CreateListener: "-",
      DescribeListeners: "-",
      DeleteListener: "delete Listener by ListenerId,LoadBalancerId",
      SetLoadBalancerSecurityGroups: "-",
      RegisterTargets: "-",
      DescribeQuota: "list Quota all QuotaSet",
      DescribeTaskStatus: "-",
    },
  },
];

describe.each(habits)("$what", ({ actions, types, resources, bindings }) => {
  const inferred = printInferred(smallService(actions, types));

  test("resources", () => expect(inferred.resources).toEqual(resources));

  test("bindings", () => expect(inferred.actions).toEqual(bindings));
});
