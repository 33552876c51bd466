/** Reserved instances on sale by families and types, each with the prices of its zones and terms. */
import type { JsonObject } from "../../../../client/runtime/json.js";
import { type Call, defineBehaviour } from "../../../runtime/behaviour.js";
import { families, readInstanceType } from "./instance-types.js";
import type { Offering } from "./offerings.js";

export default defineBehaviour({
  service: "tencent/cvm",
  actions: {
    DescribeReservedInstancesConfigInfos: {
      coverage: "computed",
      answer: (call) => call.list(groupByFamily(offeringsThatPass(call))),
    },
  },
});

/** Filters are of offerings, which this listing shows as prices of types. */
function offeringsThatPass(call: Call): readonly Offering[] {
  const paths: { readonly [filter: string]: keyof Offering } = {
    zone: "Zone",
    "product-description": "ProductDescription",
    duration: "Duration",
  };
  const filters = call.at("Filters[]") as readonly { readonly Name: string; readonly Values: readonly string[] }[];
  const all = call.all("ReservedInstancesOffering").map(({ value }) => value as unknown as Offering);
  return filters.reduce((left, { Name, Values }) => {
    const path = paths[Name];
    return path === undefined ? left : left.filter((own) => Values.includes(String(own[path])));
  }, all);
}

/** Type (`C`), family (`C3`), instance type with the prices of all zones and terms. */
function groupByFamily(offerings: readonly Offering[]): readonly JsonObject[] {
  const types = [...new Set(offerings.map(({ InstanceType }) => InstanceType))];
  const familyNames = [...new Set(types.map((name) => name.split(".", 1)[0] ?? ""))];
  const letters = [...new Set(familyNames.map((name) => name.replace(/\d+$/, "")))];
  return letters.map((letter, place) => {
    const own = familyNames.filter((name) => name.replace(/\d+$/, "") === letter);
    const title = families.find(({ InstanceFamily }) => InstanceFamily === own[0])?.InstanceFamilyName ?? letter;
    return {
      Type: letter,
      TypeName: title.replace(/ \S+$/, ""),
      Order: (place + 1) * 100,
      InstanceFamilies: own.map((family, index) => ({
        InstanceFamily: family,
        Order: (place + 1) * 100 + index + 1,
        InstanceTypes: types
          .filter((name) => name.startsWith(`${family}.`))
          .map((name) => describeType(name, offerings)),
      })),
    };
  });
}

function describeType(name: string, offerings: readonly Offering[]): JsonObject {
  const type = readInstanceType(name);
  const { cpu, memory, gpu } = typeof type === "string" ? { cpu: 0, memory: 0, gpu: 0 } : type;
  return {
    InstanceType: name,
    Cpu: cpu,
    Memory: memory,
    Gpu: gpu,
    Fpga: 0,
    StorageBlock: 0,
    NetworkCard: 25,
    MaxBandwidth: 1.5,
    Frequency: "2.5GHz",
    CpuModelName: "Intel Xeon",
    Pps: 20 * cpu,
    Externals: { ReleaseAddress: false, UnsupportNetworks: [], StorageBlockAttr: noBlocks },
    Remark: "",
    Prices: offerings.filter(({ InstanceType }) => InstanceType === name).map(describePrice),
  };
}

const noBlocks = { Type: "", MinSize: 0, MaxSize: 0 };

function describePrice(offering: Offering): JsonObject {
  const { Zone, Duration, OfferingType, FixedPrice, UsagePrice, ReservedInstancesOfferingId } = offering;
  return {
    Zone,
    Duration,
    OfferingType,
    ReservedInstancesOfferingId,
    FixedPrice,
    UsagePrice,
    DiscountFixedPrice: FixedPrice,
    DiscountUsagePrice: UsagePrice,
    ProductDescription: "Linux",
  };
}
