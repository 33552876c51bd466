/** Named filters take five values each; actions that document a code for more refuse them. */
import { type ActionBehaviour, defineBehaviour } from "../../../runtime/behaviour.js";

const mostValues = 5;

const limited: ActionBehaviour = {
  coverage: "stateful",
  answer(call, inferred) {
    const filters = call.at("Filters[]") as readonly { readonly Values?: readonly unknown[] }[];
    if (filters.some(({ Values = [] }) => Values.length > mostValues))
      call.refuse("InvalidFilterValue.LimitExceeded", `A filter takes ${mostValues} values at most.`);
    return inferred();
  },
};

export default defineBehaviour({
  service: "tencent/cvm",
  actions: {
    DescribeChcHosts: limited,
    DescribeImages: limited,
    DescribeInstances: limited,
    DescribeLaunchTemplates: limited,
    DescribeReservedInstances: limited,
    DescribeReservedInstancesOfferings: { ...limited, coverage: "computed" },
    DescribeZoneInstanceConfigInfos: { ...limited, coverage: "computed" },
  },
});
