// Databases: `DBInstance` by `InstanceId`, counted states with labels, isolating, backups by number within an instance.
import { OFFSET, type Habit } from "./habit.js";

export const habit: Habit = {
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
    CreateDBInstance: "create DBInstance id InstanceIds count GoodsNum set Memory,Volume,Zone,InstanceName states 0>1",
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
};
