/** Names that the filter member of a request accepts, and the type of their values. The values are judged as enumerations. */
import type { Cells } from "../../rule.js";

const ONE_DIRECTION = "it tells how the service is called, and is judged as request";

export const cells: Cells = {
  added: { request: [() => import("./filter-added.js")], response: ONE_DIRECTION },
  removed: { request: [() => import("./filter-removed.js")], response: ONE_DIRECTION },
  changed: {
    request: [() => import("./filter-changed-name.js"), () => import("./filter-changed.js")],
    response: ONE_DIRECTION,
  },
  widened: { request: [() => import("./filter-widened.js")], response: ONE_DIRECTION },
  narrowed: { request: [() => import("./filter-narrowed.js")], response: ONE_DIRECTION },
};
