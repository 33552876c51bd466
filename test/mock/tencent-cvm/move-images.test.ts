// Images in other regions and in files.
import { beforeEach, describe, expect, test } from "vitest";
import type { Client } from "../../../generated/tencent/cvm/client/index.js";
import type { Mock } from "../../../generated/tencent/cvm/mock/index.js";
import { codeOf } from "../checked-mock.js";
import { findImage, makeImage, putSharedImage, youngImage } from "./image-things.js";
import { putInstance, start, type Started } from "./start.js";

let started: Started;
let client: Client;
let mock: Mock;

beforeEach(() => {
  started = start();
  ({ client, mock } = started);
});

describe("SyncImages", () => {
  const [here, there] = ["ap-guangzhou", "ap-tokyo"];

  test("copies to other regions, where the copies fill up", async () => {
    const ImageIds = [await makeImage(started, "a")];
    const DestinationRegions = [there, "ap-seoul"];
    const { ImageSet } = await client.syncImages({ ImageIds, DestinationRegions, ImageSetRequired: true });
    expect(ImageSet.map(({ Region }) => Region)).toEqual(DestinationRegions);
    const id = ImageSet[0]?.ImageId ?? "";
    expect(await findImage(started, id, there)).toMatchObject({
      ImageName: "a",
      ImageState: "SYNCING",
      SyncPercent: 50,
    });
    expect(await findImage(started, id, there)).toMatchObject({
      ImageState: "NORMAL",
      SyncPercent: 100,
      ImageSize: 80,
    });
    expect(await findImage(started, id, here)).toBeUndefined();
  });

  test("under another name, and without telling the ids", async () => {
    const ImageIds = [await makeImage(started, "a")];
    expect((await client.syncImages({ ImageIds, DestinationRegions: [there], ImageName: "b" })).ImageSet).toEqual([]);
    const { ImageSet } = await client.describeImages(
      { Filters: [{ Name: "image-name", Values: ["b"] }] },
      { region: there },
    );
    expect(ImageSet).toHaveLength(1);
  });

  test("refuses what cannot go there, and then copies to no region", async () => {
    const ImageIds = [await makeImage(started, "a")];
    const sync = (...DestinationRegions: string[]): Promise<string> =>
      codeOf(client.syncImages({ ImageIds, DestinationRegions }));
    expect(await sync(there, here)).toBe("InvalidParameterValue.InvalidRegion");
    expect(await sync(there, "mars")).toBe("InvalidRegion.NotFound");
    expect(await codeOf(client.syncImages({ ImageIds, DestinationRegions: [there], Encrypt: true }))).toBe(
      "UnsupportedOperation.SyncEncryptImageNotSupport",
    );
    expect(await findImage(started, String(ImageIds[0]), there)).toBeUndefined();
    expect(await sync(there)).toBe("ok");
    expect(await sync("ap-seoul", there)).toBe("InvalidImageName.Duplicate");
    expect(mock.state.list("Image", "ap-seoul").every(({ region }) => region === undefined)).toBe(true);
  });

  test("copies an encrypted image in its region, and a shared one only there", async () => {
    const own = await makeImage(started, "a");
    const encrypted = { DestinationRegions: [here], Encrypt: true, ImageName: "secret" };
    expect(await codeOf(client.syncImages({ ImageIds: [own], ...encrypted }))).toBe("ok");
    const shared = putSharedImage(started);
    const sync = (region: string): Promise<string> =>
      codeOf(client.syncImages({ ImageIds: [shared], DestinationRegions: [region] }));
    expect(await sync(there)).toBe("InvalidParameterValue.InvalidRegion");
    expect(await sync(here)).toBe("ok");
  });

  test("refuses two at once, public ones, and those in the making", async () => {
    const [first, second] = [await makeImage(started, "a"), await makeImage(started, "b")];
    const sync = (...ImageIds: string[]): Promise<string> =>
      codeOf(client.syncImages({ ImageIds, DestinationRegions: [there] }));
    expect(await sync(first, second)).toBe("InvalidParameterValue.LimitExceeded");
    expect(await sync("img-9qabwvbn")).toBe("InvalidParameterValue.InvalidImageId");
    expect(await sync(await youngImage(started, "c"))).toBe("InvalidParameterValue.InvalidImageState");
  });
});

describe("ExportImages", () => {
  const BucketName = "bucket-1250000000";

  test("tells the files, one for each disk", async () => {
    const id = await makeImage(started, "a", { DataDiskIds: ["disk-data0001"] });
    const [system, data] = (await findImage(started, id))?.SnapshotSet?.map(({ SnapshotId }) => SnapshotId) ?? [];
    const { CosPaths, TaskId } = await client.exportImages({ BucketName, ImageIds: [id] });
    expect(CosPaths).toEqual([`/${id}_system_${system}.raw`, `/${id}_data_${data}.raw`]);
    expect(TaskId).toSatisfy((task: number) => task >= 1e8 && task < 1e9);
    const asked = { FileNamePrefixList: ["p"], ExportFormat: "VHD", OnlyExportRootDisk: true };
    expect((await client.exportImages({ BucketName, ImageIds: [id], ...asked })).CosPaths).toEqual([
      `/p_system_${system}.vhd`,
    ]);
  });

  test.each<[string, () => Promise<object> | object]>([
    ["InvalidParameter.ImageIdsSnapshotIdsMustOne", () => ({})],
    ["UnsupportedOperation.PublicImageExportUnsupported", () => ({ ImageIds: ["img-9qabwvbn"] })],
    ["UnsupportedOperation.SharedImageExportUnsupported", () => ({ ImageIds: [putSharedImage(started)] })],
    [
      "UnsupportedOperation.WindowsImageExportUnsupported",
      async () => ({
        ImageIds: [await makeImage(started, "w", { InstanceId: putInstance(started, { ImageId: "img-win2016d" }) })],
      }),
    ],
    [
      "InvalidParameterValue.InvalidFileNamePrefixList",
      async () => ({ ImageIds: [await makeImage(started, "a")], FileNamePrefixList: ["p", "q"] }),
    ],
    [
      "InvalidParameterValue.InvalidImageState",
      async () => ({
        ImageIds: [await youngImage(started, "a")],
      }),
    ],
  ])("%s", async (code, more) => {
    expect(await codeOf(client.exportImages({ BucketName, ...(await more()) }))).toBe(code);
  });
});
