/** Members of an action's request: that they come, go or have another name. */
import type { Cells } from "../../rule.js";

const REQUEST = "inputs travel in requests alone";
const NO_OTHER = "a member is there or it is not";

export const cells: Cells = {
  added: {
    request: [
      () => import("./input-added-read-only.js"),
      () => import("./input-added-required.js"),
      () => import("./input-added-conditional.js"),
      () => import("./input-added-optional.js"),
    ],
    response: REQUEST,
  },
  removed: {
    request: [
      () => import("./input-removed-read-only.js"),
      () => import("./input-removed-deprecated.js"),
      () => import("./input-removed.js"),
    ],
    response: REQUEST,
  },
  changed: { request: [() => import("./input-renamed.js")], response: REQUEST },
  widened: { request: NO_OTHER, response: REQUEST },
  narrowed: { request: NO_OTHER, response: REQUEST },
};
