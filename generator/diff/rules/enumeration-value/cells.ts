/** One documented value of a member or a filter; a value by itself is there or not. */
import type { Cells } from "../../rule.js";

const OTHER = "a value that differs is another value";

export const cells: Cells = {
  added: {
    request: [() => import("./request-enumeration-value-added.js")],
    response: [() => import("./response-enumeration-value-added.js")],
  },
  removed: {
    request: [
      () => import("./request-enumeration-value-removed-filter.js"),
      () => import("./request-enumeration-value-removed.js"),
    ],
    response: [() => import("./response-enumeration-value-removed.js")],
  },
  // Where a user says that it was renamed.
  changed: {
    request: [() => import("./request-enumeration-value-changed.js")],
    response: [() => import("./response-enumeration-value-changed.js")],
  },
  widened: { request: OTHER, response: OTHER },
  narrowed: { request: OTHER, response: OTHER },
};
