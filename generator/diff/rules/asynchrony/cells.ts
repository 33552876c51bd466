/** Whether a call only starts the work and answers before it is done. */
import type { Cells } from "../../rule.js";

const ONE_DIRECTION = "it tells how the service is called, and is judged as request";
const NO_OTHER = "an action is asynchronous or it is not";

export const cells: Cells = {
  added: { request: [() => import("./asynchrony-added.js")], response: ONE_DIRECTION },
  removed: { request: [() => import("./asynchrony-removed.js")], response: ONE_DIRECTION },
  changed: { request: NO_OTHER, response: ONE_DIRECTION },
  widened: { request: NO_OTHER, response: ONE_DIRECTION },
  narrowed: { request: NO_OTHER, response: ONE_DIRECTION },
};
