/** What instances and changes of them cost; the rule of prices stands in `prices.ts`. */
import { valueAt } from "../../../runtime/state/paths.js";
import type { JsonObject } from "../../../../client/runtime/json.js";
import { defineBehaviour, type Kept } from "../../../runtime/behaviour.js";
import { checkImage, checkLaunch, checkType } from "./check-launch.js";
import { type InstanceType, readInstanceType } from "./instance-types.js";
import { instancesOf, isOnDedicatedHost } from "./instances-of.js";
import { type DataDisk, type Launch, readLaunch, type SystemDisk } from "./launch.js";
import { diskPrice, hourly, inAdvance, noPrice, traffic, typePrice } from "./prices.js";

/** GiB; documented. */
const standardSystemDisk: SystemDisk = { DiskType: "CLOUD_PREMIUM", DiskSize: 50 };

export default defineBehaviour({
  service: "tencent/cvm",
  actions: {
    InquiryPriceRunInstances: {
      coverage: "computed",
      answer(call) {
        const launch = readLaunch(call);
        const { type, count } = checkLaunch(call, launch);
        const { InternetMaxBandwidthOut = 0 } = launch.InternetAccessible ?? {};
        const price = count * wholePrice(type, { ...standardSystemDisk, ...launch.SystemDisk }, launch.DataDisks);
        return {
          Price: { InstancePrice: charged(price, launch), BandwidthPrice: traffic(InternetMaxBandwidthOut) },
        };
      },
    },
    InquiryPriceResetInstance: {
      coverage: "computed",
      answer(call, inferred) {
        const [instance] = instancesOf(call);
        if (instance === undefined) return inferred();
        const { ImageId, SystemDisk } = call.input as Launch;
        if (ImageId !== undefined) checkImage(call, ImageId);
        return {
          Price: { InstancePrice: charged(priceOf(instance, SystemDisk), instance.value), BandwidthPrice: noPrice },
        };
      },
    },
    InquiryPriceResetInstancesType: {
      coverage: "computed",
      answer(call, inferred) {
        const [instance] = instancesOf(call);
        if (instance === undefined) return inferred();
        const type = checkType(call, String(call.input["InstanceType"]));
        if (isOnDedicatedHost(instance))
          call.refuse("InvalidInstance.NotSupported", `${instance.id} is on a dedicated host.`);
        return { Price: { InstancePrice: charged(typePrice(type), instance.value), BandwidthPrice: noPrice } };
      },
    },
    InquiryPriceResetInstancesInternetMaxBandwidth: {
      coverage: "computed",
      answer(call) {
        const bandwidth = Number(valueAt(call.input, "InternetAccessible.InternetMaxBandwidthOut") ?? 0);
        if (bandwidth < 0) call.refuse("InvalidParameterValue.Range", "A bandwidth is not below 0.");
        return { Price: { InstancePrice: noPrice, BandwidthPrice: traffic(bandwidth) } };
      },
    },
  },
});

/** An hour, or the term of what is paid in advance. */
function charged(price: number, { InstanceChargeType, InstanceChargePrepaid }: Launch): JsonObject {
  return InstanceChargeType === "PREPAID"
    ? inAdvance(price, InstanceChargePrepaid?.Period ?? 1)
    : hourly(price, InstanceChargeType);
}

function wholePrice(type: InstanceType, system: SystemDisk, data: readonly DataDisk[] = []): number {
  return typePrice(type) + [system, ...data].reduce((sum, disk) => sum + diskPrice(disk), 0);
}

/** As it is, but for its system disk. */
function priceOf({ value }: Kept, system: SystemDisk | undefined): number {
  const { SystemDisk, DataDisks, InstanceType = "" } = value as Launch;
  const type = readInstanceType(InstanceType);
  return typeof type === "string" ? 0 : wholePrice(type, { ...SystemDisk, ...system }, DataDisks);
}
