/**
 * Placement groups: how many instances one takes depends on its type; which they are follows from the instances. A name is
 * found by a part of it.
 */
import type { JsonObject } from "../../../../client/runtime/json.js";
import { type Call, defineBehaviour, type Kept } from "../../../runtime/behaviour.js";

/** In each region. */
const groupQuota = 10;
const instanceQuota: ReadonlyMap<unknown, number> = new Map([
  ["HOST", 50],
  ["SW", 20],
  ["RACK", 30],
]);

export default defineBehaviour({
  service: "tencent/cvm",
  actions: {
    CreateDisasterRecoverGroup: {
      coverage: "stateful",
      answer(call) {
        const { Name, Type } = call.input;
        if (call.all("DisasterRecoverGroup").length >= groupQuota)
          call.refuse("ResourceInsufficient.InsufficientGroupQuota", `There are ${groupQuota} groups already.`);
        const CvmQuotaTotal = instanceQuota.get(Type) ?? 0;
        const Tags = call.at("TagSpecification[].Tags[]");
        const { value } = call.add("DisasterRecoverGroup", { Name, Type, CvmQuotaTotal, Tags });
        const { DisasterRecoverGroupId, CreateTime } = value;
        return { DisasterRecoverGroupId, Name, Type, CvmQuotaTotal, CurrentNum: 0, CreateTime };
      },
    },
    DescribeDisasterRecoverGroups: {
      coverage: "stateful",
      // Without the name, of which a part will do.
      binding: {
        kind: "list",
        resource: "DisasterRecoverGroup",
        items: "DisasterRecoverGroupSet",
        by: { DisasterRecoverGroupIds: "DisasterRecoverGroupId" },
        filters: {
          path: "Filters",
          name: "Name",
          values: "Values",
          paths: { "tag-key": "Tags[].Key", "tag-value": "Tags[].Value", "tag:*": "Tags[Key=*].Value" },
        },
        total: "TotalCount",
        page: { style: "offset", cursor: "Offset", size: "Limit", standardSize: 20 },
      },
      answer(call) {
        const { Name = "" } = call.input;
        const named = call
          .all("DisasterRecoverGroup")
          .filter(({ value }) => String(value["Name"]).includes(String(Name)));
        return call.list(named.map((group) => counted(call, group)));
      },
    },
    DescribeDisasterRecoverGroupQuota: {
      coverage: "stateful",
      answer: (call) => ({
        GroupQuota: groupQuota,
        CurrentNum: call.all("DisasterRecoverGroup").length,
        CvmInHostGroupQuota: instanceQuota.get("HOST"),
        CvmInSwGroupQuota: instanceQuota.get("SW"),
        CvmInRackGroupQuota: instanceQuota.get("RACK"),
      }),
    },
  },
});

function counted(call: Call, group: Kept): JsonObject {
  const shown = call.show(group);
  const { InstanceIds } = shown;
  return { ...shown, CurrentNum: Array.isArray(InstanceIds) ? InstanceIds.length : 0 };
}
