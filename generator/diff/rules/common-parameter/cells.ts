/** Parameters that every call carries: that they come, go or have another name. What is said of one is judged as of any member. */
import type { Cells } from "../../rule.js";

const ONE_DIRECTION = "it tells how the service is called, and is judged as request";
const NO_OTHER = "a parameter is listed or it is not";

export const cells: Cells = {
  added: {
    request: [() => import("./common-parameter-added-required.js"), () => import("./common-parameter-added.js")],
    response: ONE_DIRECTION,
  },
  removed: { request: [() => import("./common-parameter-removed.js")], response: ONE_DIRECTION },
  changed: { request: [() => import("./common-parameter-changed.js")], response: ONE_DIRECTION },
  widened: { request: NO_OTHER, response: ONE_DIRECTION },
  narrowed: { request: NO_OTHER, response: ONE_DIRECTION },
};
