/** Whether a value may be null. In the client only what is read may be. */
import type { Cells } from "../../rule.js";

const TWO_VALUES = "a page says that a value may be null, or it does not";

export const cells: Cells = {
  added: {
    request: [() => import("./request-nullable-added.js")],
    response: [() => import("./response-nullable-added.js")],
  },
  removed: {
    request: [() => import("./request-nullable-removed.js")],
    response: [() => import("./response-nullable-removed.js")],
  },
  changed: { request: TWO_VALUES, response: TWO_VALUES },
  widened: { request: TWO_VALUES, response: TWO_VALUES },
  narrowed: { request: TWO_VALUES, response: TWO_VALUES },
};
