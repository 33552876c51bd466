// Images for the tests of what is done with them: made of an instance, imported, of other accounts.
import type { Image } from "../../../generated/tencent/cvm/client/index.js";
import { aWhile, putInstance, type Started } from "./start.js";

/** The file of an image, as ImportImage takes it. */
export const file = {
  Architecture: "x86_64",
  OsType: "CentOS",
  OsVersion: "7",
  ImageUrl: "https://bucket.example.com/system.vmdk",
  ImageName: "imported",
} as const;

/** Of an instance, and finished. */
export async function makeImage(started: Started, ImageName: string, more: object = {}): Promise<string> {
  const { ImageId } = await started.client.createImage({ ImageName, InstanceId: putInstance(started), ...more });
  started.mock.clock.advance(aWhile);
  return ImageId ?? "";
}

/** Still in the making. */
export async function youngImage({ client }: Started, ImageName: string): Promise<string> {
  return (await client.createImage({ ImageName, SnapshotIds: ["snap-00000001"] })).ImageId ?? "";
}

export async function findImage({ client }: Started, id: string, region = "ap-guangzhou"): Promise<Image | undefined> {
  return (await client.describeImages({ ImageIds: [id] }, { region })).ImageSet[0];
}

/** One that another account shares with this one. */
export function putSharedImage({ mock }: Started): string {
  const record = { ImageName: "foreign", ImageType: "SHARED_IMAGE", ImageState: "NORMAL" };
  return String(mock.state.put("Image", record, "ap-guangzhou").id);
}
