/** Disks of instances, each with an id of its own; a data disk of no size is none. */
import type { JsonObject } from "../../../../client/runtime/json.js";
import type { Call } from "../../../runtime/behaviour.js";
import type { DataDisk, SystemDisk } from "./launch.js";

/** GiB; documented. */
const standardSize = 50;

export function makeSystemDisk(call: Call, key: string, given: SystemDisk = {}): JsonObject {
  return { DiskType: "CLOUD_PREMIUM", DiskSize: standardSize, ...given, DiskId: diskId(call, `${key}/system`) };
}

export function makeDataDisks(call: Call, key: string, given: readonly DataDisk[] = []): JsonObject[] {
  return given
    .filter(({ DiskSize }) => DiskSize > 0)
    .map((disk, index) => ({ DeleteWithInstance: true, ...disk, DiskId: diskId(call, `${key}/${index}`) }));
}

/** Eight letters and digits, the same for the same call of the same seed. */
function diskId(call: Call, key: string): string {
  const half = (name: string): string =>
    Math.floor(call.chance(`${call.requestId}/${key}/${name}`) * 36 ** 4)
      .toString(36)
      .padStart(4, "0");
  return `disk-${half("a")}${half("b")}`;
}
