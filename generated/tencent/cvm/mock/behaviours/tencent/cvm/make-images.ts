/**
 * New images: of an instance and its disks, of snapshots, of a file. Snapshots belong to another service: any of the right
 * shape will do, the first is that of the system disk.
 */
import { isObject, type JsonObject } from "../../../../client/runtime/json.js";
import { type Call, defineBehaviour, type Kept } from "../../../runtime/behaviour.js";
import { addOwnImage, describedImage } from "./image-checks.js";
import { checkFile } from "./image-files.js";
import { refuseInstanceState } from "./refuse-instance-state.js";

export default defineBehaviour({
  service: "tencent/cvm",
  actions: {
    CreateImage: {
      coverage: "stateful",
      answer(call) {
        const { InstanceId, SnapshotIds } = call.input;
        if (InstanceId === undefined && SnapshotIds === undefined)
          call.refuse("InvalidParameter.SpecifyOneParameter", "Either InstanceId or SnapshotIds must be given.");
        const [instance] = call.named("Instance", "InstanceId");
        const content = instance === undefined ? ofSnapshots(call) : ofInstance(call, instance);
        const image = addOwnImage(call, { ...describedImage(call), ...content, ImageSource: "CREATE_IMAGE" });
        call.pass(image, ["CREATING"], "NORMAL");
        return { ImageId: image.id };
      },
    },
    ImportImage: {
      coverage: "stateful",
      answer(call) {
        const { Architecture, OsType, OsVersion, LicenseType = "TencentCloud" } = call.input;
        checkFile(call);
        const bits = Architecture === "i386" ? "32-bit" : "64-bit";
        const image = addOwnImage(call, {
          ...describedImage(call),
          OsName: `${String(OsType)} ${String(OsVersion)} ${bits}`,
          Architecture,
          Platform: OsType,
          LicenseType,
          ImageSource: "EXTERNAL_IMPORT",
          SnapshotSet: [snapshot(call, "SYSTEM_DISK", 50)],
          ImageSize: 50,
        });
        call.pass(image, ["IMPORTING"], "NORMAL");
        return {};
      },
    },
  },
});

function ofInstance(call: Call, instance: Kept): JsonObject {
  refuseInstanceState(call, instance);
  const { OsName, ImageId, SystemDisk, DataDisks } = instance.value;
  const disks = Array.isArray(DataDisks) ? DataDisks.filter(isObject) : [];
  const system = isObject(SystemDisk) ? SystemDisk : {};
  const chosen = call.at("DataDiskIds[]").map((id) => {
    if (id === system["DiskId"])
      call.refuse("InvalidParameter.DataDiskIdContainsRootDisk", `${String(id)} is the system disk.`);
    const disk = disks.find((own) => own["DiskId"] === id);
    return disk ?? call.refuse("InvalidParameter.DataDiskNotBelongSpecifiedInstance", `${String(id)} is not its disk.`);
  });
  const { Platform, Architecture, LicenseType } = call.find("Image", ImageId)?.value ?? {};
  return {
    OsName,
    Platform,
    Architecture,
    LicenseType,
    ImageSize: Number(system["DiskSize"]),
    SnapshotSet: [
      snapshot(call, "SYSTEM_DISK", Number(system["DiskSize"])),
      ...chosen.map((disk) => snapshot(call, "DATA_DISK", Number(disk["DiskSize"]), String(disk["DiskId"]))),
    ],
  };
}

function ofSnapshots(call: Call): JsonObject {
  const ids = call.at("SnapshotIds[]").map(String);
  if (call.at("DataDiskIds[]").length > 0)
    call.refuse("InvalidParameter.InvalidDependence", "DataDiskIds are those of an instance.");
  if (ids.length === 0) call.refuse("InvalidParameter.SystemSnapshotNotFound", "No snapshot is of a system disk.");
  if (new Set(ids).size < ids.length)
    call.refuse("InvalidParameter.DuplicateSystemSnapshots", "A snapshot is given twice.");
  for (const id of ids)
    if (!/^snap-[a-z0-9]{8}$/.test(id)) call.refuse("InvalidParameter.SnapshotNotFound", `There is no ${id}.`);
  const SnapshotSet = ids.map((SnapshotId, index) => ({
    SnapshotId,
    DiskUsage: index === 0 ? "SYSTEM_DISK" : "DATA_DISK",
    DiskSize: 50,
  }));
  return { ImageSize: 50, SnapshotSet };
}

const alphabet = "abcdefghijklmnopqrstuvwxyz0123456789";

/** Each call makes its own: the RequestId tells them apart. */
function snapshot(call: Call, DiskUsage: string, DiskSize: number, disk = ""): JsonObject {
  const sign = (place: number): string =>
    alphabet[Math.floor(call.chance(`${call.requestId}/${disk}/${place}`) * alphabet.length)] ?? "";
  return { SnapshotId: `snap-${[0, 1, 2, 3, 4, 5, 6, 7].map(sign).join("")}`, DiskUsage, DiskSize };
}
