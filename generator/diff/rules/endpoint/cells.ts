/** The host of the service and those of regions. */
import type { Cells } from "../../rule.js";

const ONE_DIRECTION = "it tells how the service is called, and is judged as request";
const NO_OTHER = "a host is the same or another";

export const cells: Cells = {
  added: {
    request: [() => import("./endpoint-added-regional.js"), () => import("./endpoint-added.js")],
    response: ONE_DIRECTION,
  },
  removed: {
    request: [() => import("./endpoint-removed-regional.js"), () => import("./endpoint-removed.js")],
    response: ONE_DIRECTION,
  },
  changed: {
    request: [() => import("./endpoint-changed-regional.js"), () => import("./endpoint-changed.js")],
    response: ONE_DIRECTION,
  },
  widened: { request: NO_OTHER, response: ONE_DIRECTION },
  narrowed: { request: NO_OTHER, response: ONE_DIRECTION },
};
