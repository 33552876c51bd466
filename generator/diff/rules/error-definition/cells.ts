/** Error codes of the service: that they exist, who answers with one, and the HTTP status that it comes with. */
import type { Cells } from "../../rule.js";

const ONE_DIRECTION = "no request holds an error code";

export const cells: Cells = {
  added: {
    request: ONE_DIRECTION,
    response: [() => import("./error-definition-added-common.js"), () => import("./error-definition-added.js")],
  },
  removed: { request: ONE_DIRECTION, response: [() => import("./error-definition-removed.js")] },
  changed: {
    request: ONE_DIRECTION,
    response: [
      () => import("./error-definition-changed-name.js"),
      () => import("./error-definition-changed-retry.js"),
      () => import("./error-definition-changed-http.js"),
    ],
  },
  widened: { request: ONE_DIRECTION, response: [() => import("./error-definition-widened.js")] },
  narrowed: { request: ONE_DIRECTION, response: [() => import("./error-definition-narrowed.js")] },
};
