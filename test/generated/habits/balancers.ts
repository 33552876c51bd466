// Load balancers: listeners within a balancer, lots of ports, a listing that shows a thing once for each of its parts.
import { FILTERS, OFFSET, type Habit } from "./habit.js";

export const habit: Habit = {
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
};
