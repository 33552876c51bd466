/**
 * Images that go elsewhere: copies in other regions, which fill up on the clock, and files in a bucket. A copy stays in its
 * region only where it is encrypted; an image that was shared is copied into its own region only.
 */
import { isObject } from "../../../../client/runtime/json.js";
import { type Call, defineBehaviour, type Kept } from "../../../runtime/behaviour.js";
import { addOwnImage, refuseUnlessNormal } from "./image-checks.js";

export default defineBehaviour({
  service: "tencent/cvm",
  actions: {
    SyncImages: {
      coverage: "stateful",
      answer(call) {
        const [image, ...others] = call.named("Image", "ImageIds");
        if (image === undefined || others.length > 0)
          return call.refuse("InvalidParameterValue.LimitExceeded", "One image is copied at a time.");
        if (image.value["ImageType"] === "PUBLIC_IMAGE")
          call.refuse("InvalidParameterValue.InvalidImageId", `${image.id} is everywhere already.`);
        refuseUnlessNormal(call, image, "InvalidParameterValue.InvalidImageState");
        const regions = call.at("DestinationRegions[]").map(String);
        for (const region of regions) checkRegion(call, image, region);
        const ImageSet = regions.map((Region) => ({ ImageId: copy(call.elsewhere(Region), image).id, Region }));
        return { ImageSet: call.input["ImageSetRequired"] === true ? ImageSet : [] };
      },
    },
    ExportImages: {
      coverage: "computed",
      answer(call) {
        const images = call.named("Image", "ImageIds");
        const prefixes = call.at("FileNamePrefixList[]");
        if (images.length === 0) call.refuse("InvalidParameter.ImageIdsSnapshotIdsMustOne", "No image is named.");
        if (![0, images.length].includes(prefixes.length))
          call.refuse("InvalidParameterValue.InvalidFileNamePrefixList", "Each image needs its prefix.");
        for (const image of images) checkExport(call, image);
        const TaskId = 100_000_000 + Math.floor(call.chance(call.requestId) * 900_000_000);
        return { TaskId, CosPaths: images.flatMap((image, index) => filesOf(call, image, prefixes[index])) };
      },
    },
  },
});

function checkRegion(call: Call, image: Kept, region: string): void {
  if (!call.regions.includes(region)) call.refuse("InvalidRegion.NotFound", `There is no region ${region}.`);
  const isHere = region === call.region;
  if (call.input["Encrypt"] === true && !isHere)
    call.refuse("UnsupportedOperation.SyncEncryptImageNotSupport", "An encrypted copy stays in its region.");
  const mayStay = call.input["Encrypt"] === true || image.value["ImageType"] === "SHARED_IMAGE";
  if (isHere !== mayStay) call.refuse("InvalidParameterValue.InvalidRegion", `${image.id} cannot go to ${region}.`);
}

function copy(there: Call, { value }: Kept): Kept {
  const { ImageId: _id, CreatedTime: _time, ...content } = value;
  const ImageName = there.input["ImageName"] ?? value["ImageName"];
  const made = addOwnImage(there, { ...content, ImageName, SyncPercent: 0 });
  there.pass(made, ["SYNCING"], "NORMAL");
  there.later(made, 1000, { SyncPercent: 50 });
  there.later(made, 2000, { SyncPercent: 100 });
  return made;
}

function checkExport(call: Call, image: Kept): void {
  const { ImageType, Platform } = image.value;
  const refuse = (what: string): never =>
    call.refuse(`UnsupportedOperation.${what}ImageExportUnsupported`, `${image.id} cannot be exported.`);
  if (ImageType === "PUBLIC_IMAGE") refuse("Public");
  if (ImageType === "SHARED_IMAGE") refuse("Shared");
  if (/^windows/i.test(String(Platform))) refuse("Windows");
  if (/^red\s?hat/i.test(String(Platform))) refuse("RedHat");
  refuseUnlessNormal(call, image, "InvalidParameterValue.InvalidImageState");
}

/** `/img-pq5pau1w_system_snap-fiux4bof.raw`: a file for each disk. */
function filesOf(call: Call, { id, value }: Kept, prefix: unknown): string[] {
  const { ExportFormat = "RAW", OnlyExportRootDisk } = call.input;
  const disks = Array.isArray(value["SnapshotSet"]) ? value["SnapshotSet"].filter(isObject) : [];
  return disks
    .filter(({ DiskUsage }) => OnlyExportRootDisk !== true || DiskUsage === "SYSTEM_DISK")
    .map(({ DiskUsage, SnapshotId }) => {
      const usage = DiskUsage === "SYSTEM_DISK" ? "system" : "data";
      return `/${String(prefix ?? id)}_${usage}_${String(SnapshotId)}.${String(ExportFormat).toLowerCase()}`;
    });
}
