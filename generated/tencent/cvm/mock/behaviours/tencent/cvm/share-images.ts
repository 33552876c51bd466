/** With which accounts an image of one's own is shared; the time of each sharing is kept with the image. */
import { isObject, type JsonObject } from "../../../../client/runtime/json.js";
import { type Call, defineBehaviour, type Kept } from "../../../runtime/behaviour.js";
import { isOwn, refuseUnlessNormal } from "./image-checks.js";
import { ownAccount } from "./own-account.js";
import { timeText } from "./times.js";

const mostAccounts = 500;

export default defineBehaviour({
  service: "tencent/cvm",
  actions: {
    ModifyImageSharePermission: {
      coverage: "stateful",
      answer(call) {
        const accounts = call.at("AccountIds[]").map(String);
        const [image] = call.named("Image", "ImageId");
        if (image === undefined) return {};
        refuseForeign(call, image);
        refuseUnlessNormal(call, image, "InvalidParameterValue.InvalidImageState");
        checkAccounts(call, accounts);
        const others = sharesOf(image).filter(({ AccountId }) => !accounts.includes(String(AccountId)));
        call.hide(image, { shares: call.input["Permission"] === "SHARE" ? share(call, image, accounts) : others });
        return {};
      },
    },
    DescribeImageSharePermission: {
      coverage: "stateful",
      answer(call) {
        const [image] = call.named("Image", "ImageId");
        if (image === undefined) return { SharePermissionSet: [] };
        refuseForeign(call, image);
        return { SharePermissionSet: sharesOf(image) };
      },
    },
  },
});

function sharesOf({ hidden }: Kept): readonly JsonObject[] {
  const { shares } = hidden;
  return Array.isArray(shares) ? shares.filter(isObject) : [];
}

function refuseForeign(call: Call, image: Kept): void {
  if (!isOwn(image))
    call.refuse("UnauthorizedOperation.ImageNotBelongToAccount", `${image.id} is not an image of your own.`);
}

function checkAccounts(call: Call, accounts: readonly string[]): void {
  for (const account of accounts) {
    if (!/^\d+$/.test(account)) call.refuse("InvalidAccountId.NotFound", `${account} is no account.`);
    if (account === ownAccount) call.refuse("FailedOperation.AccountIsYourSelf", `${account} is your own.`);
  }
}

function share(call: Call, image: Kept, accounts: readonly string[]): readonly JsonObject[] {
  const before = sharesOf(image);
  if (image.value["LicenseType"] === "BYOL")
    call.refuse("FailedOperation.BYOLImageShareFailed", "An image with a license of its own cannot be shared.");
  if (before.some(({ AccountId }) => accounts.includes(String(AccountId))))
    call.refuse("FailedOperation.AccountAlreadyExists", "The image is shared with this account already.");
  if (before.length + accounts.length > mostAccounts)
    call.refuse("OverQuota", `An image is shared with no more than ${mostAccounts} accounts.`);
  const CreatedTime = timeText(call.now);
  return [...before, ...accounts.map((AccountId) => ({ CreatedTime, AccountId }))];
}
