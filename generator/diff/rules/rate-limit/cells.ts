/** How often an action may be called. As many calls in the long run, counted over another time, are a change. */
import type { Cells } from "../../rule.js";

const ONE_DIRECTION = "it tells how the service is called, and is judged as request";

export const cells: Cells = {
  added: { request: [() => import("./rate-limit-added.js")], response: ONE_DIRECTION },
  removed: { request: [() => import("./rate-limit-removed.js")], response: ONE_DIRECTION },
  changed: {
    request: [() => import("./rate-limit-bursts.js"), () => import("./rate-limit-changed.js")],
    response: ONE_DIRECTION,
  },
  widened: {
    request: [() => import("./rate-limit-bursts.js"), () => import("./rate-limit-widened.js")],
    response: ONE_DIRECTION,
  },
  narrowed: { request: [() => import("./rate-limit-narrowed.js")], response: ONE_DIRECTION },
};
