/** What is on sale: families and types of instances in each zone, with their prices. */
import type { JsonObject } from "../../../../client/runtime/json.js";
import { defineBehaviour } from "../../../runtime/behaviour.js";
import { families, type InstanceType, instanceTypes } from "./instance-types.js";
import { zonesOf } from "./places.js";
import { hourly, typePrice } from "./prices.js";

const chargeTypes = ["POSTPAID_BY_HOUR", "SPOTPAID"];

const filters = { path: "Filters", name: "Name", values: "Values", unknown: "InvalidFilter" };

export default defineBehaviour({
  service: "tencent/cvm",
  resources: { InstanceFamilyConfig: { catalogue: families } },
  actions: {
    DescribeInstanceFamilyConfigs: { coverage: "computed" },
    DescribeInternetChargeTypeConfigs: { coverage: "computed" },
    DescribeZoneInstanceConfigInfos: {
      coverage: "computed",
      // The documented example filters by zone, which the list of filters leaves out.
      binding: {
        kind: "list",
        resource: "ZoneInstanceConfig",
        items: "InstanceTypeQuotaSet",
        by: {},
        filters: {
          ...filters,
          paths: {
            zone: "Zone",
            "instance-family": "InstanceFamily",
            "instance-type": "InstanceType",
            "instance-charge-type": "InstanceChargeType",
          },
        },
      },
      answer: (call) =>
        call.list(everywhere(call.region, (zone, type) => chargeTypes.map((charge) => onSale(zone, type, charge)))),
    },
    DescribeInstanceTypeConfigs: {
      coverage: "computed",
      binding: {
        kind: "list",
        resource: "ZoneInstanceConfig",
        items: "InstanceTypeConfigSet",
        by: {},
        filters: { ...filters, paths: { zone: "Zone", "instance-family": "InstanceFamily" } },
      },
      answer: (call) => call.list(everywhere(call.region, (zone, type) => [describeType(zone, type)])),
    },
  },
});

function everywhere(
  region = "",
  describe: (zone: string, type: InstanceType) => readonly JsonObject[],
): readonly JsonObject[] {
  return zonesOf(region).flatMap(({ Zone }) => [...instanceTypes.values()].flatMap((type) => describe(Zone, type)));
}

function onSale(zone: string, type: InstanceType, chargeType: string): JsonObject {
  return {
    Zone: zone,
    InstanceType: type.name,
    InstanceChargeType: chargeType,
    NetworkCard: 25,
    Externals: null,
    Cpu: type.cpu,
    Memory: type.memory,
    InstanceFamily: type.family,
    TypeName: titles.get(type.family),
    LocalDiskTypeList: [],
    Status: "SELL",
    StatusCategory: "EnoughStock",
    Price: hourly(typePrice(type), chargeType),
    SoldOutReason: "",
    InstanceBandwidth: 1.5,
    InstancePps: 20 * type.cpu,
    StorageBlockAmount: 0,
    CpuType: "Intel Xeon",
    Gpu: type.gpu,
    GpuCount: type.gpu,
    Fpga: 0,
    Remark: "",
    Frequency: "2.5GHz",
  };
}

const titles = new Map(families.map(({ InstanceFamily, InstanceFamilyName }) => [InstanceFamily, InstanceFamilyName]));

function describeType(zone: string, { name, family, cpu, memory, gpu }: InstanceType): JsonObject {
  return { Zone: zone, InstanceFamily: family, InstanceType: name, CPU: cpu, GPU: gpu, FPGA: 0, Memory: memory };
}
