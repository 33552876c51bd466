/** The flag that a page prints for members that must be given; a page that says nothing and one that says no ask for the same. */
import type { Cells } from "../../rule.js";

const TWO_VALUES = "a member is required or it is not";

export const cells: Cells = {
  added: {
    request: [() => import("./request-required-added.js")],
    response: [() => import("./response-required-added.js")],
  },
  removed: {
    request: [() => import("./request-required-removed.js")],
    response: [() => import("./response-required-unsaid.js"), () => import("./response-required-removed.js")],
  },
  changed: {
    request: [() => import("./required-restated.js")],
    response: [() => import("./response-required-denied.js"), () => import("./required-restated.js")],
  },
  widened: { request: TWO_VALUES, response: TWO_VALUES },
  narrowed: { request: TWO_VALUES, response: TWO_VALUES },
};
