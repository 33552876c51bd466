/** What a launch may not ask for, with the codes that both making instances and asking for their price document. */
import type { Call, Kept } from "../../../runtime/behaviour.js";
import { type InstanceType, readInstanceType } from "./instance-types.js";
import type { DataDisk, Launch } from "./launch.js";
import { refuseFirst } from "./refuse-first.js";

/** Documented for instances that are paid by use. */
const mostAtOnce = 100;
const mostDataDisks = 21;
const mostLocalDisks = 1;
const leastSsd = 100;
const diskStep = 10;

export interface CheckedLaunch {
  readonly zone: string;
  readonly count: number;
  readonly type: InstanceType;
  readonly image: Kept;
}

export function checkLaunch(call: Call, launch: Launch): CheckedLaunch {
  const { Placement, ImageId, InstanceCount: count = 1, DataDisks = [] } = launch;
  if (Placement === undefined)
    return call.refuse("MissingParameter", "Placement is required without a launch template.");
  if (ImageId === undefined) return call.refuse("MissingParameter", "ImageId is required without a launch template.");
  if (call.find("Zone", Placement.Zone) === undefined)
    call.refuse("InvalidZone.MismatchRegion", `There is no zone ${Placement.Zone} in this region.`);
  if (count < 1 || count > mostAtOnce)
    call.refuse("InvalidParameterValue.Range", `InstanceCount is from 1 to ${mostAtOnce}.`);
  checkDisks(call, DataDisks);
  return { zone: Placement.Zone, count, type: checkType(call, launch.InstanceType), image: checkImage(call, ImageId) };
}

export function checkType(call: Call, name = "S1.SMALL1"): InstanceType {
  const type = readInstanceType(name);
  if (type === "malformed") return call.refuse("InvalidInstanceType.Malformed", `${name} is no name of a type.`);
  if (type === "unknown")
    return refuseFirst(
      call,
      [
        "InvalidParameterValue.InstanceTypeNotFound",
        "ResourceNotFound.InvalidZoneInstanceType",
        "ResourceUnavailable.InstanceType",
      ],
      `There is no instance type ${name}.`,
    );
  return type;
}

export function checkImage(call: Call, id: string): Kept {
  const image = call.find("Image", id);
  if (image === undefined) return call.refuse("InvalidImageId.NotFound", `There is no image ${id}.`);
  if (image.value["ImageState"] !== "NORMAL")
    refuseFirst(
      call,
      ["InvalidParameterValue.InvalidImageState", "InvalidParameterValue.InvalidImageId"],
      `Image ${id} is ${String(image.value["ImageState"])}.`,
    );
  return image;
}

function checkDisks(call: Call, disks: readonly DataDisk[]): void {
  const local = disks.filter(({ DiskType = "" }) => /^LOCAL_(BASIC|SSD)$/.test(DiskType)).length;
  if (disks.length > mostDataDisks || local > mostLocalDisks)
    call.refuse("InvalidParameterValue.LimitExceeded", "There are too many data disks.");
  for (const { DiskSize, DiskType } of disks) {
    if (DiskSize < 0 || DiskSize % diskStep !== 0)
      call.refuse("InvalidParameterValue.Range", `The size of a disk is a multiple of ${diskStep} GiB.`);
    if (DiskType === "CLOUD_SSD" && DiskSize > 0 && DiskSize < leastSsd)
      call.refuse("InvalidParameterValue.CloudSsdDataDiskSizeTooSmall", `An SSD has at least ${leastSsd} GiB.`);
  }
}

export function isWindows(image: Kept | undefined): boolean {
  return /windows/i.test(`${String(image?.value["Platform"])} ${String(image?.value["OsName"])}`);
}
