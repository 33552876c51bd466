/**
 * Images: all regions show the same public ones; each has its own private ones. Those of others can be used, not changed. An
 * image in the making, in use by an instance that is being made, or shared, cannot be deleted.
 */
import { type Call, defineBehaviour, type Kept } from "../../../runtime/behaviour.js";
import { imageCatalogue } from "./image-catalogue.js";
import { imageQuota, isOwn, refusedStates } from "./image-checks.js";

export default defineBehaviour({
  service: "tencent/cvm",
  resources: {
    Image: {
      id: "ImageId",
      type: "Image",
      regional: true,
      idForm: { kind: "text", prefix: "img-", length: 8, alphabet: "alphanumeric" },
      catalogue: imageCatalogue,
      state: { path: "ImageState", values: ["CREATING", "IMPORTING", "SYNCING", "NORMAL", "USING"] },
    },
  },
  actions: {
    DescribeImages: {
      coverage: "stateful",
      answer(call, inferred) {
        const type = call.input["InstanceType"] ?? "";
        if (type !== "" && !/^\w+\.\w+$/.test(String(type)))
          call.refuse("InvalidInstanceType.Malformed", `${String(type)} is not of the form of a type.`);
        return inferred();
      },
    },
    DescribeImageFromFamily: {
      coverage: "stateful",
      answer(call) {
        const family = call.input["ImageFamily"] ?? "";
        const available = call
          .all("Image")
          .filter(
            ({ value }) =>
              value["ImageFamily"] === family && value["ImageState"] === "NORMAL" && !value["ImageDeprecated"],
          );
        const newest = family === "" ? undefined : available.at(-1);
        return { Image: newest === undefined ? null : call.show(newest) };
      },
    },
    DescribeImageQuota: { coverage: "computed", answer: () => ({ ImageNumQuota: imageQuota }) },
    ModifyImageAttribute: {
      coverage: "stateful",
      refusals: refusedStates("InvalidImageId.IncorrectState"),
      answer(call, inferred) {
        for (const image of call.named("Image", "ImageId"))
          if (!isOwn(image)) call.refuse("InvalidImageId.IncorrectState", `${image.id} is not an image of your own.`);
        return inferred();
      },
    },
    DeleteImages: {
      coverage: "stateful",
      refusals: refusedStates("InvalidImageId.IncorrectState"),
      answer(call, inferred) {
        for (const image of call.named("Image", "ImageIds")) refuseDelete(call, image);
        return inferred();
      },
    },
  },
});

function refuseDelete(call: Call, image: Kept): void {
  const { id, value, hidden } = image;
  if (value["ImageType"] === "SHARED_IMAGE")
    call.refuse("InvalidParameterValue.InvalidImageIdIsShared", `${id} is shared by another account.`);
  if (!isOwn(image)) call.refuse("InvalidParameterValue.InvalidImageId", `${id} is not an image of your own.`);
  const { shares = [] } = hidden;
  if (Array.isArray(shares) && shares.length > 0)
    call.refuse("InvalidImageId.InShared", `${id} is shared with other accounts.`);
  const isUsed = call
    .all("Instance")
    .some((instance) => instance.value["ImageId"] === id && instance.value["InstanceState"] === "PENDING");
  if (isUsed) call.refuse("InvalidImageId.IncorrectState", `An instance is being made of ${id}.`);
}
