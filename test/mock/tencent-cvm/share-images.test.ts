// With whom images are shared.
import { beforeEach, describe, expect, test } from "vitest";
import type { Client } from "../../../generated/tencent/cvm/client/index.js";
import type { Mock } from "../../../generated/tencent/cvm/mock/index.js";
import { codeOf } from "../checked-mock.js";
import { file, findImage, makeImage } from "./image-things.js";
import { aWhile, start, type Started } from "./start.js";

let started: Started;
let client: Client;
let mock: Mock;

beforeEach(() => {
  started = start();
  ({ client, mock } = started);
});

describe("ModifyImageSharePermission", () => {
  test("shares with accounts and takes it back", async () => {
    const ImageId = await makeImage(started, "a");
    const accounts = async () =>
      (await client.describeImageSharePermission({ ImageId })).SharePermissionSet.map(({ AccountId }) => AccountId);
    await client.modifyImageSharePermission({ ImageId, AccountIds: ["1001", "1002"], Permission: "SHARE" });
    expect(await accounts()).toEqual(["1001", "1002"]);
    await client.modifyImageSharePermission({ ImageId, AccountIds: ["1001"], Permission: "CANCEL" });
    expect(await accounts()).toEqual(["1002"]);
  });

  test("refuses accounts that are none, one's own, and those that have it already", async () => {
    const ImageId = await makeImage(started, "a");
    const owner = (await findImage(started, ImageId))?.ImageCreator ?? "";
    const share = (...AccountIds: string[]): Promise<string> =>
      codeOf(client.modifyImageSharePermission({ ImageId, AccountIds, Permission: "SHARE" }));
    expect(await share("somebody")).toBe("InvalidAccountId.NotFound");
    expect(await share("1001", owner)).toBe("FailedOperation.AccountIsYourSelf");
    expect(await share("1001")).toBe("ok");
    expect(await share("1002", "1001")).toBe("FailedOperation.AccountAlreadyExists");
    expect(await share(...Array.from({ length: 500 }, (_, index) => String(2000 + index)))).toBe("OverQuota");
  });

  test("refuses images of others, in the making, and with a license of their own", async () => {
    const share = (ImageId: string): Promise<string> =>
      codeOf(client.modifyImageSharePermission({ ImageId, AccountIds: ["1001"], Permission: "SHARE" }));
    expect(await share("img-9qabwvbn")).toBe("UnauthorizedOperation.ImageNotBelongToAccount");
    await client.importImage({ ...file, LicenseType: "BYOL" });
    const imported = String(mock.state.list("Image").at(-1)?.id);
    expect(await share(imported)).toBe("InvalidParameterValue.InvalidImageState");
    mock.clock.advance(aWhile);
    expect(await share(imported)).toBe("FailedOperation.BYOLImageShareFailed");
  });
});

describe("DescribeImageSharePermission", () => {
  test("tells since when", async () => {
    const ImageId = await makeImage(started, "a");
    await client.modifyImageSharePermission({ ImageId, AccountIds: ["1001"], Permission: "SHARE" });
    const { SharePermissionSet } = await client.describeImageSharePermission({ ImageId });
    expect(SharePermissionSet).toEqual([
      { AccountId: "1001", CreatedTime: expect.stringMatching(/^2025-01-01T00:0\d:\d\dZ$/) as string },
    ]);
    expect(await codeOf(client.describeImageSharePermission({ ImageId: "img-9qabwvbn" }))).toBe(
      "UnauthorizedOperation.ImageNotBelongToAccount",
    );
  });
});
