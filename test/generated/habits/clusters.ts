// Clusters: settings in a structure, flags switched by actions of their own, machines within a cluster.
import { FILTERS, OFFSET, type Habit } from "./habit.js";

export const habit: Habit = {
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
};
