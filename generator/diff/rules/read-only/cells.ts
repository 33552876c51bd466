/** Whether only the service sets a member. Such members are in no input of the client; a required one that requests set now must be given, which is narrower. */
import type { Cells } from "../../rule.js";

const TWO_VALUES = "a member is set by the service alone or it is not";

export const cells: Cells = {
  added: {
    request: [() => import("./request-read-only-added.js")],
    response: [() => import("./response-read-only-restated.js")],
  },
  removed: {
    request: [() => import("./request-read-only-removed.js")],
    response: [() => import("./response-read-only-restated.js")],
  },
  changed: { request: TWO_VALUES, response: TWO_VALUES },
  widened: { request: TWO_VALUES, response: TWO_VALUES },
  narrowed: {
    request: [() => import("./request-read-only-narrowed.js")],
    response: [() => import("./response-read-only-restated.js")],
  },
};
