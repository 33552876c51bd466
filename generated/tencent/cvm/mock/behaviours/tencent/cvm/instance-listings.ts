/** What can be read of instances besides what is inferred: their user data, and how often their type may still be lowered. */
import { defineBehaviour } from "../../../runtime/behaviour.js";
import { instancesOf } from "./instances-of.js";

/** As in the documented example. */
const mostDowngrades = 5;

export default defineBehaviour({
  service: "tencent/cvm",
  actions: {
    DescribeInstances: {
      coverage: "stateful",
      references: {
        "InstanceIds[]": { resource: "Instance", mustExist: false, malformed: "InvalidInstanceId.Malformed" },
      },
    },
    DescribeInstancesAttributes: {
      coverage: "stateful",
      answer(call) {
        const InstanceSet = instancesOf(call).map(({ id, hidden }) => ({
          InstanceId: id,
          Attributes: { UserData: hidden["UserData"] ?? "" },
        }));
        return { InstanceSet };
      },
    },
    DescribeInstancesOperationLimit: {
      coverage: "stateful",
      answer(call) {
        const InstanceOperationLimitSet = instancesOf(call).map(({ id, hidden }) => ({
          Operation: call.input["Operation"],
          InstanceId: id,
          CurrentCount: hidden["downgrades"] ?? 0,
          LimitCount: mostDowngrades,
        }));
        return { InstanceOperationLimitSet };
      },
    },
  },
});
