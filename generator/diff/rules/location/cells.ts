/** Where a member travels: in the query, the body, the path or a header. */
import type { Cells } from "../../rule.js";

const NO_OTHER = "no place is wider than another";

export const cells: Cells = {
  added: {
    request: [() => import("./request-location-added.js")],
    response: [() => import("./response-location-added.js")],
  },
  removed: {
    request: [() => import("./request-location-removed.js")],
    response: [() => import("./response-location-removed.js")],
  },
  changed: {
    request: [() => import("./request-location-changed.js")],
    response: [() => import("./response-location-changed.js")],
  },
  widened: { request: NO_OTHER, response: NO_OTHER },
  narrowed: { request: NO_OTHER, response: NO_OTHER },
};
