/** Actions of the service: that they come, go or have another name. What differs inside one is told there. */
import type { Cells } from "../../rule.js";

const ONE_DIRECTION = "an action as a whole is judged once, as request";
const NO_OTHER = "an action is there or it is not";

export const cells: Cells = {
  added: { request: [() => import("./action-added.js")], response: ONE_DIRECTION },
  removed: {
    request: [
      () => import("./action-removed-obsolete.js"),
      () => import("./action-removed-undocumented.js"),
      () => import("./action-removed.js"),
    ],
    response: ONE_DIRECTION,
  },
  changed: { request: [() => import("./action-renamed.js")], response: ONE_DIRECTION },
  widened: { request: NO_OTHER, response: ONE_DIRECTION },
  narrowed: { request: NO_OTHER, response: ONE_DIRECTION },
};
