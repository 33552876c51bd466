/** When a member must be given that may else be left out; judged by all conditions of the member, of which each alone makes it needed. */
import type { Cells } from "../../rule.js";

export const cells: Cells = {
  added: {
    request: [() => import("./request-condition-added.js")],
    response: [() => import("./response-condition-differs.js")],
  },
  removed: {
    request: [() => import("./request-condition-removed.js")],
    response: [() => import("./response-condition-differs.js")],
  },
  changed: {
    request: [() => import("./request-condition-changed.js")],
    response: [() => import("./response-condition-differs.js")],
  },
  widened: {
    request: [() => import("./request-condition-widened-added.js"), () => import("./request-condition-widened.js")],
    response: [() => import("./response-condition-differs.js")],
  },
  narrowed: {
    request: [() => import("./request-condition-narrowed.js")],
    response: [() => import("./response-condition-differs.js")],
  },
};
