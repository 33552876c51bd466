// Disks and snapshots: names in the plural, several made at once, a disk tied to a machine by one id.
import { FILTERS, OFFSET, type Habit } from "./habit.js";

export const habit: Habit = {
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
};
