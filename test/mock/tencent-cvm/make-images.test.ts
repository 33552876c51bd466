// New images: of an instance, of snapshots, of a file; and how many there may be.
import { beforeEach, describe, expect, test } from "vitest";
import type { Client } from "../../../generated/tencent/cvm/client/index.js";
import type { Mock } from "../../../generated/tencent/cvm/mock/index.js";
import { codeOf } from "../checked-mock.js";
import { file, findImage, makeImage } from "./image-things.js";
import { aWhile, putInstance, start, type Started } from "./start.js";

let started: Started;
let client: Client;
let mock: Mock;

beforeEach(() => {
  started = start();
  ({ client, mock } = started);
});

describe("CreateImage", () => {
  test("of an instance: CREATING, then NORMAL, with a snapshot of each chosen disk", async () => {
    const InstanceId = putInstance(started);
    const { ImageId } = await client.createImage({ ImageName: "a", InstanceId, DataDiskIds: ["disk-data0001"] });
    const made = await findImage(started, ImageId ?? "");
    expect(made).toMatchObject({
      ImageName: "a",
      ImageType: "PRIVATE_IMAGE",
      ImageSource: "CREATE_IMAGE",
      ImageState: "CREATING",
      OsName: "CentOS 7.6 64-bit",
      Platform: "CentOS",
      ImageSize: 80,
      SnapshotSet: [
        { DiskUsage: "SYSTEM_DISK", DiskSize: 80 },
        { DiskUsage: "DATA_DISK", DiskSize: 200 },
      ],
      SyncPercent: null,
      ImageDeprecated: false,
    });
    const snapshots = made?.SnapshotSet?.map(({ SnapshotId }) => SnapshotId) ?? [];
    expect(new Set(snapshots).size).toBe(2);
    for (const id of snapshots) expect(id).toMatch(/^snap-[a-z0-9]{8}$/);
    await client.describeImages({});
    expect((await findImage(started, ImageId ?? ""))?.ImageState).toBe("NORMAL");
  });

  test("of snapshots, the first of them that of the system disk", async () => {
    const SnapshotIds = ["snap-00000001", "snap-00000002"];
    const { ImageId } = await client.createImage({ ImageName: "a", SnapshotIds });
    expect((await findImage(started, ImageId ?? ""))?.SnapshotSet).toMatchObject([
      { SnapshotId: "snap-00000001", DiskUsage: "SYSTEM_DISK" },
      { SnapshotId: "snap-00000002", DiskUsage: "DATA_DISK" },
    ]);
  });

  test.each<[string, () => object]>([
    ["InvalidParameter.SpecifyOneParameter", () => ({})],
    ["InvalidParameterConflict", () => ({ InstanceId: putInstance(started), SnapshotIds: ["snap-00000001"] })],
    ["InvalidInstanceId.NotFound", () => ({ InstanceId: "ins-00000000" })],
    [
      "InvalidParameter.DataDiskIdContainsRootDisk",
      () => ({ InstanceId: putInstance(started), DataDiskIds: ["disk-system00"] }),
    ],
    [
      "InvalidParameter.DataDiskNotBelongSpecifiedInstance",
      () => ({ InstanceId: putInstance(started), DataDiskIds: ["disk-00000000"] }),
    ],
    [
      "UnsupportedOperation.InstanceStateRescueMode",
      () => ({ InstanceId: putInstance(started, { InstanceState: "RESCUE_MODE" }) }),
    ],
    [
      "OperationDenied.InstanceOperationInProgress",
      () => ({ InstanceId: putInstance(started, { InstanceState: "PENDING" }) }),
    ],
    ["InvalidParameter.SystemSnapshotNotFound", () => ({ SnapshotIds: [] })],
    ["InvalidParameter.SnapshotNotFound", () => ({ SnapshotIds: ["disk-00000001"] })],
    ["InvalidParameter.DuplicateSystemSnapshots", () => ({ SnapshotIds: ["snap-00000001", "snap-00000001"] })],
    ["InvalidParameter.InvalidDependence", () => ({ SnapshotIds: ["snap-00000001"], DataDiskIds: ["disk-data0001"] })],
    ["InvalidParameterValue.TooLarge", () => ({ SnapshotIds: ["snap-00000001"], ImageName: "n".repeat(61) })],
  ])("%s", async (code, more) => {
    const { TotalCount } = await client.describeImages({});
    expect(await codeOf(client.createImage({ ImageName: "a", ...more() }))).toBe(code);
    expect((await client.describeImages({})).TotalCount).toBe(TotalCount);
  });

  test("refuses a second one of its name in the region, not in another", async () => {
    await makeImage(started, "a");
    const again = { ImageName: "a", SnapshotIds: ["snap-00000001"] };
    expect(await codeOf(client.createImage(again))).toBe("InvalidImageName.Duplicate");
    expect(await codeOf(client.createImage(again, { region: "ap-tokyo" }))).toBe("ok");
  });

  test("tried dry makes none", async () => {
    await client.createImage({ ImageName: "a", SnapshotIds: ["snap-00000001"], DryRun: true });
    expect(mock.state.list("Image").filter(({ value }) => value["ImageType"] === "PRIVATE_IMAGE")).toEqual([]);
  });
});

describe("ImportImage", () => {
  test("of a file: IMPORTING, then NORMAL", async () => {
    await client.importImage({ ...file, ImageDescription: "from a file", LicenseType: "BYOL" });
    const imported = async () =>
      (await client.describeImages({ Filters: [{ Name: "image-name", Values: ["imported"] }] })).ImageSet;
    expect(await imported()).toMatchObject([
      { ImageState: "IMPORTING", OsName: "CentOS 7 64-bit", ImageSource: "EXTERNAL_IMPORT", LicenseType: "BYOL" },
    ]);
    mock.clock.advance(aWhile);
    expect(await imported()).toMatchObject([{ ImageState: "NORMAL", ImageType: "PRIVATE_IMAGE" }]);
  });

  test.each([
    ["InvalidImageOsType.Unsupported", { OsType: "BeOS" }],
    ["InvalidImageOsVersion.Unsupported", { OsVersion: "1" }],
    ["InvalidParameter.InvalidParameterUrlError", { ImageUrl: "system.vmdk" }],
    ["InvalidParameterValue.ISOMustImportByForce", { ImageUrl: "https://bucket.example.com/system.iso" }],
    ["InvalidParameterValue.TooLarge", { ImageDescription: "d".repeat(257) }],
    ["ok", { OsType: "Windows Server 2016", OsVersion: "any" }],
    ["ok", { OsType: "BeOS", ImageUrl: "https://bucket.example.com/system.iso", Force: true }],
  ])("%s: %j", async (code, more) => {
    expect(await codeOf(client.importImage({ ...file, ...more }))).toBe(code);
  });
});

describe("DescribeImportImageOs", () => {
  test("lists what can be imported", async () => {
    const { ImportImageOsListSupported, ImportImageOsVersionSet } = await client.describeImportImageOs({});
    expect(ImportImageOsListSupported.Linux).toContain("CentOS");
    for (const { OsName, OsVersions, Architecture } of ImportImageOsVersionSet)
      for (const [index, OsVersion] of OsVersions.entries()) {
        const ImageName = `${OsName} ${index}`;
        const input = { ...file, ImageName, OsType: OsName, OsVersion, Architecture: Architecture[0] ?? "" };
        expect(await codeOf(client.importImage({ ...input, DryRun: true })), ImageName).toBe("ok");
      }
  });
});

describe("DescribeImageQuota", () => {
  test("is what there may be of one's own in a region", async () => {
    const { ImageNumQuota } = await client.describeImageQuota({});
    for (let made = 0; made < ImageNumQuota; made += 1) await client.importImage({ ...file, ImageName: `i-${made}` });
    expect(await codeOf(client.importImage(file))).toBe("ImageQuotaLimitExceeded");
    expect(await codeOf(client.importImage(file, { region: "ap-tokyo" }))).toBe("ok");
  });
});
