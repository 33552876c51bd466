// Machines behind an RPC gateway: lists in structures, the region among the parameters, running apart from creating.
import { PAGE, type Habit } from "./habit.js";

export const habit: Habit = {
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
};
