/** The regular expression that texts match. */
import type { Cells } from "../../rule.js";

const UNORDERED = "which of two patterns lets more pass is not known";

export const cells: Cells = {
  added: {
    request: [() => import("./request-pattern-added.js")],
    response: [() => import("./response-pattern-added.js")],
  },
  removed: {
    request: [() => import("./request-pattern-removed.js")],
    response: [() => import("./response-pattern-removed.js")],
  },
  changed: {
    request: [() => import("./request-pattern-changed.js")],
    response: [() => import("./response-pattern-changed.js")],
  },
  widened: { request: UNORDERED, response: UNORDERED },
  narrowed: { request: UNORDERED, response: UNORDERED },
};
