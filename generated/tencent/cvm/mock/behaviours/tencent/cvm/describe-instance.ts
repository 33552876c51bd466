/** Members of an instance that follow from its type and from its image. */
import type { JsonObject } from "../../../../client/runtime/json.js";
import type { Kept } from "../../../runtime/behaviour.js";
import type { InstanceType } from "./instance-types.js";

export function describeType({ name, cpu, memory, gpu, family }: InstanceType): JsonObject {
  const GPUInfo = gpu === 0 ? null : { GPUCount: gpu, GPUId: [], GPUType: family };
  return { InstanceType: name, CPU: cpu, Memory: memory, GPUInfo };
}

export function describeSystem(image: Kept, isWindows: boolean): JsonObject {
  const OsName = String(image.value["OsName"] ?? "");
  const linuxUser = /ubuntu/i.test(OsName) ? "ubuntu" : "root";
  return {
    ImageId: image.id,
    OsName,
    DefaultLoginUser: isWindows ? "Administrator" : linuxUser,
    DefaultLoginPort: isWindows ? 3389 : 22,
    LicenseType: "TencentCloud",
  };
}
