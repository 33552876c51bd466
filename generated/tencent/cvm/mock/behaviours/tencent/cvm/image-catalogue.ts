/** Public images, the same in all regions: those of the documented examples, and of each system that can be imported one. */
import type { JsonObject } from "../../../../client/runtime/json.js";

interface PublicImage {
  readonly id: string;
  readonly platform: string;
  readonly version: string;
  readonly gigabytes: number;
}

const images: readonly PublicImage[] = [
  { id: "img-9qabwvbn", platform: "CentOS", version: "7.6", gigabytes: 50 },
  { id: "img-8toqc6s3", platform: "CentOS", version: "7.4", gigabytes: 20 },
  { id: "img-pmqg1cw7", platform: "Ubuntu", version: "20.04 LTS", gigabytes: 20 },
  { id: "img-dkwyg6sr", platform: "Ubuntu", version: "22.04 LTS", gigabytes: 20 },
  { id: "img-debian11", platform: "Debian", version: "11.1", gigabytes: 20 },
  { id: "img-suse12s5", platform: "SUSE", version: "12 SP5", gigabytes: 20 },
  { id: "img-freebs10", platform: "FreeBSD", version: "10.1", gigabytes: 20 },
  { id: "img-win2016d", platform: "Windows", version: "Server 2016 Datacenter", gigabytes: 50 },
];

export const imageCatalogue: readonly JsonObject[] = images.map(({ id, platform, version, gigabytes }) => {
  const name = `${platform} ${version} 64-bit`;
  return {
    ImageId: id,
    OsName: name,
    ImageType: "PUBLIC_IMAGE",
    CreatedTime: "2020-09-22T00:00:00+00:00",
    ImageName: name,
    ImageDescription: name,
    ImageSize: gigabytes,
    Architecture: "x86_64",
    ImageState: "NORMAL",
    Platform: platform,
    ImageCreator: "",
    ImageSource: "OFFICIAL",
    IsSupportCloudinit: true,
    SnapshotSet: [],
    LicenseType: "TencentCloud",
  };
});
