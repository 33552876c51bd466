/** Whether an action is in use, was deleted by a release, or is only listed. */
import type { Cells } from "../../rule.js";

const ONE_DIRECTION = "it tells how the service is called, and is judged as request";
const NO_OTHER = "a status is one of three words without order";

export const cells: Cells = {
  added: { request: "each action has a status from the first", response: ONE_DIRECTION },
  removed: { request: "each action has a status to the last", response: ONE_DIRECTION },
  changed: {
    request: [
      () => import("./status-changed-obsolete.js"),
      () => import("./status-changed-page-gone.js"),
      () => import("./status-changed-page-came.js"),
      () => import("./status-changed-back.js"),
    ],
    response: ONE_DIRECTION,
  },
  widened: { request: NO_OTHER, response: ONE_DIRECTION },
  narrowed: { request: NO_OTHER, response: ONE_DIRECTION },
};
