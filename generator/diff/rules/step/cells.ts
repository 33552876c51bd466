/** The number of which a value is a multiple. */
import type { Cells } from "../../rule.js";

export const cells: Cells = {
  added: { request: [() => import("./request-step-added.js")], response: [() => import("./response-step-added.js")] },
  removed: {
    request: [() => import("./request-step-removed.js")],
    response: [() => import("./response-step-removed.js")],
  },
  changed: {
    request: [() => import("./request-step-changed.js")],
    response: [() => import("./response-step-changed.js")],
  },
  widened: {
    request: [() => import("./request-step-widened.js")],
    response: [() => import("./response-step-widened.js")],
  },
  narrowed: {
    request: [() => import("./request-step-narrowed.js")],
    response: [() => import("./response-step-narrowed.js")],
  },
};
