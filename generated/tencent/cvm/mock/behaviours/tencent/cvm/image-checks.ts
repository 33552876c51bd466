/** What several actions ask of images before they do anything, and what they all make of one. */
import type { JsonObject } from "../../../../client/runtime/json.js";
import type { Call, Kept } from "../../../runtime/behaviour.js";
import { ownAccount } from "./own-account.js";

/** Images of one's own, in each region. */
export const imageQuota = 20;
const longestName = 60;
const longestDescription = 256;

export function isOwn({ value }: Kept): boolean {
  return value["ImageType"] === "PRIVATE_IMAGE";
}

/** An image of one's own; refused where there is another of the name, or no place for one more. */
export function addOwnImage(call: Call, image: JsonObject): Kept {
  const own = call.all("Image").filter(isOwn);
  if (own.length >= imageQuota) call.refuse("ImageQuotaLimitExceeded", `There are ${imageQuota} images already.`);
  if (own.some(({ value }) => value["ImageName"] === image["ImageName"]))
    call.refuse("InvalidImageName.Duplicate", "Another image has this name.");
  return call.add("Image", { ...image, ImageType: "PRIVATE_IMAGE", ImageCreator: ownAccount });
}

/** What a call says of the image that it makes. */
export function describedImage(call: Call): JsonObject {
  const { ImageName = "", ImageDescription = "", ImageFamily = "" } = call.input;
  if (String(ImageName).length > longestName || String(ImageDescription).length > longestDescription)
    call.refuse("InvalidParameterValue.TooLarge", "The name or the description is too long.");
  return { ImageName, ImageDescription, ImageFamily, Tags: call.at("TagSpecification[].Tags[]") };
}

/** States in which an image cannot be changed, each with the same code. */
export function refusedStates(code: string): { readonly path: string; readonly codes: { [state: string]: string } } {
  const states = ["CREATING", "USING", "SYNCING", "IMPORTING"];
  return { path: "ImageState", codes: Object.fromEntries(states.map((state) => [state, code])) };
}

export function refuseUnlessNormal(call: Call, image: Kept, code: string): void {
  if (image.value["ImageState"] !== "NORMAL") call.refuse(code, `${image.id} is ${String(image.value["ImageState"])}.`);
}
