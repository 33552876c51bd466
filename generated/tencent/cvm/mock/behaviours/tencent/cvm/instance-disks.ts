/** Disks of instances made larger, and what that costs: the one data disk that is named, or the system disk. */
import type { JsonObject } from "../../../../client/runtime/json.js";
import { type Call, defineBehaviour, type Kept } from "../../../runtime/behaviour.js";
import { instancesOf, isOnDedicatedHost, isRunning, restartRunning } from "./instances-of.js";
import type { Launch } from "./launch.js";
import { diskPrice, hourly, noPrice } from "./prices.js";
import { refuseFirst } from "./refuse-first.js";

const step = 10;

interface KeptDisk {
  readonly DiskId: string;
  readonly DiskType: string;
  readonly DiskSize: number;
}

export default defineBehaviour({
  service: "tencent/cvm",
  actions: {
    ResizeInstanceDisks: {
      coverage: "stateful",
      refusals: {
        codes: { RUNNING: "UnsupportedOperation.InstanceStateRunning" },
        unless: { inputs: ["ForceStop", "ResizeOnline"], states: ["RUNNING"] },
      },
      answer(call, inferred) {
        const [instance] = instancesOf(call);
        if (instance === undefined) return inferred();
        const isOnline = call.input["ResizeOnline"] === true;
        if (isOnline && instance.value["InstanceState"] === "STOPPED")
          call.refuse("UnsupportedOperation.InstanceStateStopped", `${instance.id} is stopped, not online.`);
        const { disk, size } = findLarger(call, instance);
        const output = inferred();
        const { SystemDisk, DataDisks = [] } = instance.value as { SystemDisk: JsonObject; DataDisks?: JsonObject[] };
        const grown = (own: JsonObject): JsonObject =>
          own["DiskId"] === disk.DiskId ? { ...own, DiskSize: size } : own;
        call.change(instance, { SystemDisk: grown(SystemDisk), DataDisks: DataDisks.map(grown) });
        if (!isOnline && isRunning(instance)) restartRunning(call, [instance]);
        return output;
      },
    },
    InquiryPriceResizeInstanceDisks: {
      coverage: "computed",
      answer(call, inferred) {
        const [instance] = instancesOf(call);
        if (instance === undefined) return inferred();
        const { disk, size } = findLarger(call, instance);
        const price = diskPrice({ DiskType: disk.DiskType, DiskSize: size });
        return { Price: { InstancePrice: hourly(price), BandwidthPrice: noPrice } };
      },
    },
  },
});

function findLarger(call: Call, instance: Kept): { readonly disk: KeptDisk; readonly size: number } {
  const { SystemDisk, DataDisks = [] } = call.input as Launch;
  const [given, ...more] = DataDisks;
  const asked = given ?? SystemDisk;
  if (asked === undefined) return call.refuse("MissingParameter.AtLeastOne", "Name a disk.");
  if (more.length > 0) call.refuse("InvalidParameterValue", "One data disk can grow at a time.");
  const disk = given === undefined ? systemDiskOf(instance) : dataDiskOf(call, instance, given);
  const size = asked.DiskSize ?? 0;
  if (isOnDedicatedHost(instance))
    call.refuse("InvalidInstance.NotSupported", `${instance.id} is on a dedicated host.`);
  if (!disk.DiskType.startsWith("CLOUD_")) refuseDisk(call, `${disk.DiskId} is ${disk.DiskType}.`);
  if (size <= disk.DiskSize || size % step !== 0)
    call.refuse("InvalidParameterValue", `${disk.DiskId} has ${disk.DiskSize} GiB, and grows by multiples of ${step}.`);
  return { disk, size };
}

function systemDiskOf({ value }: Kept): KeptDisk {
  return value["SystemDisk"] as KeptDisk;
}

/** Without an id the first, as in the documented example. */
function dataDiskOf(call: Call, { id, value }: Kept, given: { readonly DiskId?: string }): KeptDisk {
  const disks = value["DataDisks"] as readonly KeptDisk[];
  const disk = given.DiskId === undefined ? disks[0] : disks.find(({ DiskId }) => DiskId === given.DiskId);
  return disk ?? refuseDisk(call, `${id} has no such data disk.`);
}

function refuseDisk(call: Call, message: string): never {
  return refuseFirst(call, ["UnsupportedOperation.InvalidDataDisk", "UnsupportedOperation.InvalidDisk"], message);
}
